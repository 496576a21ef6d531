package org.pacta.infra.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.algorithme.AlgorithmeCommand.IssueLetter;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmAuthorised;
import org.pacta.infra.documents.LetterArchive;
import org.pacta.infra.documents.LetterArchive.Kept;
import org.springframework.stereotype.Component;

/** Draws up and keeps the letter that the Mayor has decided on. Read twice, the fact gives one letter. */
@Component
@ProcessingGroup(LetterReader.GROUP)
class LetterWriter {

    private final LedTo ledTo;
    private final AlgorithmLetter words;
    private final Letters letters;
    private final LetterArchive archive;
    private final CommandGateway commands;

    LetterWriter(LedTo ledTo, AlgorithmLetter words, Letters letters, LetterArchive archive, CommandGateway commands) {
        this.ledTo = ledTo;
        this.words = words;
        this.letters = letters;
        this.archive = archive;
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(AlgorithmAuthorised authorised) {
        var led = ledTo.of(authorised.id());
        var file = letters.draw(words.of(authorised, led));
        var kept = archive.keep(
                document(authorised),
                new Kept(authorised.id().convention(), LedTo.terms(led).city(), "lettre-du-maire.pdf", file, true));
        commands.sendAndWait(new IssueLetter(authorised.id(), kept));
    }

    private static UUID document(AlgorithmAuthorised authorised) {
        return UUID.nameUUIDFromBytes(("letter|" + authorised.id()).getBytes(UTF_8));
    }
}
