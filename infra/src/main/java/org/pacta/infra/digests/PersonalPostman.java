package org.pacta.infra.digests;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every so often whom to write to, and sends what is due; several nodes may, none sends what another holds. */
@Component
class PersonalPostman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalPostman.class);

    private final MailRound round;
    private final PersonalDelivery delivery;
    private final Duration between;
    private @Nullable ScheduledExecutorService looks;

    PersonalPostman(
            MailRound round, PersonalDelivery delivery, @Value("${pacta.mail.personal-round:20s}") Duration between) {
        this.round = round;
        this.delivery = delivery;
        this.between = between;
    }

    @Override
    public void start() {
        looks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("personal-mails").factory());
        looks.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (looks != null) looks.shutdown();
        looks = null;
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    private void look() {
        try {
            round.go();
            while (looks != null && delivery.next()) LOG.debug("A mail to a person was due");
        } catch (RuntimeException away) {
            LOG.warn("Mails to persons wait for the moment: {}", away.getMessage());
        }
    }
}
