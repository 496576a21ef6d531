package org.pacta.infra.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Shows an administrator that e-mails wait for their server; the application itself serves. */
@Component("courriels")
class MailHealth extends AbstractHealthIndicator implements MeterBinder {

    private static final Status ATTENTION = new Status("ATTENTION");

    private final Outbox outbox;

    MailHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var waiting = outbox.waiting();
        builder.status(waiting == 0 ? Status.UP : ATTENTION).withDetail("waiting", waiting);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("pacta.courriels.waiting", outbox, Outbox::waiting)
                .description("E-mails that were tried and have not left yet")
                .register(meters);
    }
}
