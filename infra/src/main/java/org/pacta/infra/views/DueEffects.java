package org.pacta.infra.views;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when every deadline up to now has had its effect: those whose end is a fact that the product itself records. */
@Component
public class DueEffects {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String AWAITED = "FiledWithCnil"; // its end is the silence of the CNIL, noted by the process

    private final JdbcClient jdbc;
    private final LegalClock clock;
    private final CaughtUp views;

    DueEffects(JdbcClient jdbc, LegalClock clock, CaughtUp views) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.views = views;
    }

    /** False if some effect has not come within a minute. */
    public boolean await() {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!views.await() || pending() > 0) {
            if (System.nanoTime() > giveUp) return false;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private long pending() {
        return jdbc.sql("""
                        select count(*) from deadline_view
                        where state = 'running' and set_by = :awaited and nominal <= :now""")
                .param("awaited", AWAITED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
