package org.pacta.infra.letters;

import java.util.Map;
import java.util.UUID;
import org.pacta.domain.algorithme.AlgorithmeCommand.AuthoriseAlgorithm;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** Draws the Mayor's letter from what was typed, by the computation that the signature itself records. */
@Component
class AlgorithmProjects implements LetterProjects {

    private final Desk desk;
    private final LedTo ledTo;
    private final AlgorithmLetter words;
    private final Letters letters;
    private final LocalCalendars calendars;

    AlgorithmProjects(Desk desk, LedTo ledTo, AlgorithmLetter words, Letters letters, LocalCalendars calendars) {
        this.desk = desk;
        this.ledTo = ledTo;
        this.words = words;
        this.letters = letters;
        this.calendars = calendars;
    }

    @Override
    public byte[] draw(Person person, UUID task, Map<String, Object> body) {
        if (desk.foresee(person, task, body) instanceof AuthoriseAlgorithm ask) return draw(ask);
        throw new NotVisible("letter of task " + task);
    }

    private byte[] draw(AuthoriseAlgorithm ask) {
        var led = ledTo.of(ask.id());
        return letters.draw(words.projectOf(LedTo.terms(led).authorised(ask, calendars), led));
    }
}
