package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.deadline.NoticePlan.Planned;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.support.DeskApp;
import org.springframework.context.annotation.Import;

/** Nobody sweeps here but the test. */
@DisplayName("What is watched")
class DueMomentsTest {

    static final Instant MIDNIGHT = Instant.parse("2024-02-16T23:00:00Z");
    static final int PLENTY = 100;

    @AutoClose
    static final DeskApp app = new DeskApp(Moments.class);

    final DueMoments moments = app.bean(DueMoments.class);
    final DeadlineId id = new DeadlineId(new ConventionId(UUID.randomUUID()), UUID.randomUUID());

    /** Taken a nanosecond early, it would be refused by the deadline and its wait ended: it would never be reached. */
    @Test
    void is_not_due_a_nanosecond_before_its_moment() {
        moments.awaitEnd(id, MIDNIGHT);
        assertThat(dueAt(MIDNIGHT.minusNanos(1))).isEmpty();
        assertThat(dueAt(MIDNIGHT)).containsExactly(Due.END);
    }

    @Test
    void is_not_due_before_a_moment_finer_than_the_table_knows() {
        var end = MIDNIGHT.plusNanos(400);
        moments.awaitEnd(id, end);
        assertThat(dueAt(end.minusNanos(1))).isEmpty();
        assertThat(dueAt(MIDNIGHT.plusNanos(1_000))).containsExactly(Due.END);
    }

    /** Told of an end that is not recorded yet, the deadline would say nothing, and nobody would be told later. */
    @Test
    void is_told_after_the_end_only_once_nobody_holds_the_end_any_more() {
        var missed = new Notice("P0D", Channel.INBOX, new Organisation("suresnes"), Role.EXECUTIF);
        moments.awaitEnd(id, MIDNIGHT);
        moments.awaitNotice(id, new Planned(missed, MIDNIGHT));
        assertThat(dueAt(MIDNIGHT)).containsExactly(Due.END);
        assertThat(dueAt(MIDNIGHT)).as("the end is held").isEmpty();
        moments.reached(id);
        assertThat(dueAt(MIDNIGHT)).containsExactly(Due.ESCALATION);
    }

    private List<String> dueAt(Instant now) {
        return moments.lease(now, PLENTY).stream()
                .filter(due -> due.deadline().equals(id.toString()))
                .map(Due::kind)
                .toList();
    }

    @Import(DueMoments.class)
    static class Moments {}
}
