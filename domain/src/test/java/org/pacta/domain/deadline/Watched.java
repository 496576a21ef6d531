package org.pacta.domain.deadline;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.pacta.domain.deadline.DeadlineCommand.ChangeClock;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineReached;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineSet;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** A deadline of the CNIL that runs, for the tests of what may happen to it. */
final class Watched {

    static final DeadlineId ID = new DeadlineId(CONVENTION, UUID.fromString("0190a7c0-0000-8000-8000-000000000001"));
    static final String SUBJECT = "filing/" + CONVENTION.value() + "/1";
    static final LocalDate FILED = LocalDate.of(2024, 3, 4);
    static final Actor DPO = actor(SURESNES, Role.DPO);

    /** Eight weeks from 4 March 2024: the last day is Monday 29 April. */
    static final RecordedDeadline ANSWER = LegalDeadline.CNIL_ANSWER.from(FILED, FrenchHolidays.MAINLAND);

    static final Instant OVER = Instant.parse("2024-04-29T22:00:00Z");

    private Watched() {}

    static DeadlineSet set(RecordedDeadline deadline) {
        return new DeadlineSet(ID, SUBJECT, deadline, Place.METROPOLE, Set.of(SURESNES), FILED);
    }

    static DeadlineReached reached() {
        return new DeadlineReached(ID, SUBJECT, "cnil-answer", OVER, LocalDate.of(2024, 4, 30));
    }

    static ChangeClock change(ClockChange change) {
        return new ChangeClock(ID, DPO, change);
    }

    static TestExecutor<Deadline> given(DeadlineEvent... more) {
        return given(ANSWER, FrenchHolidays.ANYWHERE, more);
    }

    static TestExecutor<Deadline> given(RecordedDeadline deadline, LegalCalendar calendar, DeadlineEvent... more) {
        var fixture = new AggregateTestFixture<>(Deadline.class);
        fixture.registerInjectableResource(calendar);
        return fixture.given(
                Stream.concat(Stream.of(set(deadline)), Stream.of(more)).toList());
    }
}
