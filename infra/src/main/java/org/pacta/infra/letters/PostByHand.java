package org.pacta.infra.letters;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.pli.PliCommand.DrawPli;
import org.pacta.domain.pli.PliEvent.PliWritten;
import org.pacta.domain.pli.PliId;
import org.pacta.infra.documents.LetterArchive;
import org.pacta.infra.documents.LetterArchive.Kept;
import org.springframework.stereotype.Component;

/** Draws the letter up and keeps it, for its sender alone until it has left; people send it, and bring the proofs in their steps. */
@Component
class PostByHand implements Post {

    private final PliLetter words;
    private final Letters letters;
    private final LetterArchive archive;
    private final CommandGateway commands;

    PostByHand(PliLetter words, Letters letters, LetterArchive archive, CommandGateway commands) {
        this.words = words;
        this.letters = letters;
        this.archive = archive;
        this.commands = commands;
    }

    @Override
    public void take(PliWritten letter) {
        var file = letters.draw(words.of(letter));
        var name = PliLetter.fileName(letter.about().nature());
        var kept = archive.keep(
                letter.id().file(),
                new Kept(letter.id().convention(), letter.route().sender(), name, file, false));
        commands.sendAndWait(new DrawPli(letter.id(), kept));
    }

    @Override
    public void noteLeft(PliId letter) {
        archive.handOver(letter.file());
    }
}
