package org.pacta.infra.screens.words;

import java.time.Duration;
import java.time.Instant;
import org.pacta.domain.deadline.RecordedDeadline;

/** How much of a deadline is over at a moment, of a hundred, for the bars that draw it. */
public final class ElapsedShare {

    private static final int WHOLE = 100;

    private ElapsedShare() {}

    /** From 0 at the trigger to 100 at the nominal end, and no further either way; one counted backwards has no beginning and is over or not. */
    public static int of(RecordedDeadline deadline, Instant at) {
        var whole = Duration.between(deadline.trigger(), deadline.nominal()).toSeconds();
        if (whole <= 0) return at.isBefore(deadline.nominal()) ? 0 : WHOLE;
        var gone = Duration.between(deadline.trigger(), at).toSeconds();
        return (int) Math.max(0, Math.min(WHOLE, gone * WHOLE / whole));
    }
}
