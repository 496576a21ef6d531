package org.pacta.infra.zeebe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Shows an administrator that processes wait for a message which the engine refused; the application itself serves. */
@Component("refusedMessages")
class RefusedHealth extends AbstractHealthIndicator implements MeterBinder {

    private static final Status ATTENTION = new Status("ATTENTION");

    private final RefusedTable refused;

    RefusedHealth(RefusedTable refused) {
        this.refused = refused;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var count = refused.count();
        builder.status(count == 0 ? Status.UP : ATTENTION).withDetail("refused", count);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("pacta.messages.refused", refused, RefusedTable::count)
                .description("Messages that the process engine refused for good")
                .register(meters);
    }
}
