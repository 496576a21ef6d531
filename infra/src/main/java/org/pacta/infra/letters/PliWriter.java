package org.pacta.infra.letters;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.pli.PliEvent.PliSent;
import org.pacta.domain.pli.PliEvent.PliWritten;
import org.springframework.stereotype.Component;

/** Hands each letter with legal effect to the post. Read twice, the fact gives one letter. */
@Component
@ProcessingGroup(LetterReader.GROUP)
class PliWriter {

    private final Post post;

    PliWriter(Post post) {
        this.post = post;
    }

    @EventHandler
    @DisallowReplay
    void on(PliWritten letter) {
        post.take(letter);
    }

    @EventHandler
    @DisallowReplay
    void on(PliSent letter) {
        post.noteLeft(letter.id());
    }
}
