package org.pacta.infra.digests;

import java.time.LocalTime;
import org.pacta.domain.shared.ActorId;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Decides who is to be written to about what, as often as it is asked: each mail is asked for once. */
@Component
class MailRound {

    /** Before the office opens, by the legal clock. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Staff staff;
    private final Pending pending;
    private final MailSettings settings;
    private final PersonalOutbox outbox;
    private final LegalClock clock;

    MailRound(Staff staff, Pending pending, MailSettings settings, PersonalOutbox outbox, LegalClock clock) {
        this.staff = staff;
        this.pending = pending;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    void go() {
        staff.all().forEach(this::write);
    }

    private void write(Person person) {
        var tasks = pending.of(person);
        if (tasks.isEmpty()) return;
        var setting = settings.of(person.id());
        tasks.stream().filter(task -> isToldAtOnce(task, setting)).forEach(task -> outbox.of(person.id(), task.id()));
        if (setting.pace() == Pace.DIGEST && isMorning()) digest(person.id());
    }

    private boolean isToldAtOnce(TaskRow task, MailSettings.Setting setting) {
        var urgent = Pending.isUrgent(task, clock.instant());
        return switch (setting.pace()) {
            case INSTANT -> urgent || task.openedAt().isAfter(setting.since());
            case DIGEST -> urgent;
            case NONE -> urgent && Pending.isBreach(task);
        };
    }

    private void digest(ActorId person) {
        outbox.digest(person, clock.today());
    }

    private boolean isMorning() {
        return !LocalTime.ofInstant(clock.instant(), LegalClock.PARIS).isBefore(MORNING);
    }
}
