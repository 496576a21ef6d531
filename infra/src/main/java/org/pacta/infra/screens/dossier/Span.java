package org.pacta.infra.screens.dossier;

import java.time.Instant;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.words.ElapsedShare;

/** Where now and the prudent date stand between the trigger (0) and the last moment (100), for the bar under a deadline. */
public record Span(int now, int prudent) {

    static Span of(RecordedDeadline deadline, Instant now) {
        return new Span(ElapsedShare.of(deadline, now), ElapsedShare.of(deadline, deadline.prudent()));
    }
}
