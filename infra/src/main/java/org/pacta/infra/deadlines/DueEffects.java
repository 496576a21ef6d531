package org.pacta.infra.deadlines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.pacta.infra.time.CautiousClock;
import org.pacta.infra.views.CaughtUp;
import org.springframework.stereotype.Component;

/** Tells when every deadline up to now has had its effect. */
@Component
public class DueEffects {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DueMoments moments;
    private final CautiousClock clock;
    private final CaughtUp readers;
    private final String[] groups;

    DueEffects(DueMoments moments, CautiousClock clock, CaughtUp readers, List<EffectReader> effects) {
        this.moments = moments;
        this.clock = clock;
        this.readers = readers;
        this.groups = effects.stream().map(EffectReader::group).toArray(String[]::new);
    }

    /** False if some effect has not come within a minute. */
    public boolean await() {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!settled()) {
            if (System.nanoTime() > giveUp) return false;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    /** What is set is watched, what was due is over, what follows from it is recorded, and the views show it. */
    private boolean settled() {
        return readers.awaitAll(groups)
                && !moments.anyDue(clock.instant())
                && readers.awaitAll(groups)
                && readers.await();
    }
}
