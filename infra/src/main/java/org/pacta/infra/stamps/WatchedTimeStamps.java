package org.pacta.infra.stamps;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/** Remembers whether the authority answered last time, and shows it to an administrator; the application itself serves. */
public final class WatchedTimeStamps extends AbstractHealthIndicator implements TimeStamps {

    private static final Status ATTENTION = new Status("ATTENTION");

    private final TimeStamps authority;
    private volatile boolean away;

    WatchedTimeStamps(TimeStamps authority) {
        this.authority = authority;
    }

    @Override
    public byte[] over(byte[] sha256) {
        try {
            var token = authority.over(sha256);
            away = false;
            return token;
        } catch (StampsAway silent) {
            away = true;
            throw silent;
        }
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(away ? ATTENTION : Status.UP);
    }
}
