package org.pacta.infra.screens.erasures;

import java.util.Set;
import org.pacta.domain.shared.Role;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow;
import org.springframework.stereotype.Component;

/** Tells requests of erasure in words. */
@Component
class ErasureWords {

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Words words;

    ErasureWords(Words words) {
        this.words = words;
    }

    ErasurePage.Line line(Person reader, ErasureRow row) {
        var pending = row.state() == ErasureRow.State.PENDING;
        var answer = row.answer();
        return new ErasurePage.Line(
                row.key(),
                words.person(row.id().person().value()),
                words.organisation(row.id().organisation()),
                (row.byThemself() ? "demandé le " : "demande reçue le ") + InWords.date(row.askedOn()),
                pending ? due(row) : "",
                pending,
                pending && mayAnswer(reader, row),
                state(row),
                row.reason(),
                answer == null ? null : values.of(answer.ground()),
                answer == null ? null : answer.words());
    }

    private String due(ErasureRow row) {
        var late = words.today().isAfter(row.due());
        return (late ? "en retard : réponse due le " : "réponse due au plus tard le ")
                + InWords.date(row.due())
                + (row.extendedOn() == null ? "" : ", délai prolongé");
    }

    private static boolean mayAnswer(Person reader, ErasureRow row) {
        return reader.holds(row.id().organisation(), Set.of(Role.DPO))
                && !reader.id().equals(row.id().person());
    }

    private static String state(ErasureRow row) {
        var answer = row.answer();
        var on = answer == null ? "" : " le " + InWords.date(answer.on()) + (answer.late() ? ", hors délai" : "");
        return switch (row.state()) {
            case PENDING -> "à l’examen";
            case GRANTED -> "accordé" + on + ", en cours d’exécution";
            case REFUSED -> "refusé" + on;
            case ERASED -> "accordé" + on + " ; données effacées";
        };
    }
}
