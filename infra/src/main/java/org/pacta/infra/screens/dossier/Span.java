package org.pacta.infra.screens.dossier;

import java.time.Duration;
import java.time.Instant;
import org.pacta.domain.deadline.RecordedDeadline;

/** Where now and the prudent date stand between the trigger (0) and the last moment (100), for the bar under a deadline. */
public record Span(int now, int prudent) {

    private static final int WHOLE = 100;

    static Span of(RecordedDeadline deadline, Instant now) {
        return new Span(place(now, deadline), place(deadline.prudent(), deadline));
    }

    private static int place(Instant at, RecordedDeadline deadline) {
        var whole = Duration.between(deadline.trigger(), deadline.nominal()).toSeconds();
        if (whole <= 0) return WHOLE;
        var gone = Duration.between(deadline.trigger(), at).toSeconds();
        return (int) Math.max(0, Math.min(WHOLE, gone * WHOLE / whole));
    }
}
