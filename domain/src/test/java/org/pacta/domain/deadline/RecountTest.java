package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_CHANGED_BY_ITS_PARTIES;
import static org.pacta.domain.deadline.DeadlineRule.RECOUNT_IS_NOTED_ONCE;
import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Watched.ANSWER;
import static org.pacta.domain.deadline.Watched.DPO;
import static org.pacta.domain.deadline.Watched.FILED;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.OVER;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.deadline.Watched.reached;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.DeadlineCommand.NoteRecount;
import org.pacta.domain.deadline.DeadlineCommand.ReachDeadline;
import org.pacta.domain.deadline.DeadlineCommand.RecountDeadline;
import org.pacta.domain.deadline.DeadlineEvent.ClockSuspended;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineMet;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineRecounted;
import org.pacta.domain.deadline.DeadlineEvent.RecountNoted;
import org.pacta.domain.shared.Role;

@DisplayName("A deadline counted again")
class RecountTest {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 20);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 4, 29);

    /** A law made after the filing lets nobody work on its last day. */
    static final LegalCalendar NEW_HOLIDAY = (day, place) ->
            day.equals(LAST_DAY) ? Optional.of("fête nouvelle") : FrenchHolidays.ANYWHERE.holiday(day, place);

    static final RecordedDeadline LATER = LegalDeadline.CNIL_ANSWER.from(FILED, NEW_HOLIDAY.at(Place.METROPOLE));
    static final DeadlineRecounted FOUND = new DeadlineRecounted(ID, 1, ANSWER, LATER, RecountCause.CALENDAR, TODAY);

    @Test
    void that_comes_out_the_same_says_nothing() {
        given().when(new RecountDeadline(ID, TODAY)).expectNoEvents();
    }

    @Test
    void that_a_new_holiday_would_move_shows_both_dates_and_does_not_move() {
        assertThat(LATER.lastDay()).isEqualTo(LAST_DAY.plusDays(1));
        given(ANSWER, NEW_HOLIDAY).when(new RecountDeadline(ID, TODAY)).expectEvents(FOUND);
        given(ANSWER, NEW_HOLIDAY, FOUND).when(new ReachDeadline(ID, OVER)).expectEvents(reached());
    }

    @Test
    void shows_a_difference_once_and_another_one_again() {
        given(ANSWER, NEW_HOLIDAY, FOUND)
                .when(new RecountDeadline(ID, TODAY.plusDays(1)))
                .expectNoEvents();
        LegalCalendar twoDays = (day, place) ->
                day.equals(LAST_DAY.plusDays(1)) ? Optional.of("lendemain") : NEW_HOLIDAY.holiday(day, place);
        var evenLater = LegalDeadline.CNIL_ANSWER.from(FILED, twoDays.at(Place.METROPOLE));
        given(ANSWER, twoDays, FOUND)
                .when(new RecountDeadline(ID, TODAY))
                .expectEvents(new DeadlineRecounted(ID, 2, ANSWER, evenLater, RecountCause.CALENDAR, TODAY));
    }

    @Test
    void keeps_its_recorded_end_through_the_suspension_that_follows() {
        var stopped = new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, TODAY);
        given(ANSWER, NEW_HOLIDAY, stopped).when(new RecountDeadline(ID, TODAY)).expectNoEvents();
    }

    @Test
    void is_not_looked_at_once_it_is_over() {
        given(ANSWER, NEW_HOLIDAY, reached())
                .when(new RecountDeadline(ID, TODAY))
                .expectNoEvents();
        given(ANSWER, NEW_HOLIDAY, new DeadlineMet(ID, false, FILED))
                .when(new RecountDeadline(ID, TODAY))
                .expectNoEvents();
    }

    @Test
    void says_whether_the_rule_the_zone_or_the_calendar_has_changed() {
        assertThat(new Recount(ANSWER, LATER).cause()).isEqualTo(RecountCause.CALENDAR);
        assertThat(new Recount(ending("reg-1182-71", Duration.ofHours(1)), ANSWER).cause())
                .isEqualTo(RecountCause.TIME_ZONE);
        assertThat(new Recount(ending("franc", Duration.ofDays(1)), ANSWER).cause())
                .isEqualTo(RecountCause.RULE);
    }

    @Test
    void sees_the_day_that_started_it_whatever_became_of_the_zone() {
        var recorded = shifted(Duration.ofHours(1));
        given(recorded, FrenchHolidays.ANYWHERE)
                .when(new RecountDeadline(ID, TODAY))
                .expectEvents(new DeadlineRecounted(ID, 1, recorded, ANSWER, RecountCause.TIME_ZONE, TODAY));
    }

    @Test
    void in_hours_is_counted_again_too() {
        var aware = Instant.parse("2024-03-30T10:00:00Z");
        var notice = Catalogue.line("var-breach-notice").from(aware, FrenchHolidays.MAINLAND);
        given(notice, FrenchHolidays.ANYWHERE)
                .when(new RecountDeadline(ID, TODAY))
                .expectNoEvents();
    }

    @Test
    void in_hours_shows_another_end_too() {
        var aware = Instant.parse("2024-03-30T10:00:00Z");
        var present = Catalogue.line("var-breach-notice").from(aware, FrenchHolidays.MAINLAND);
        var recorded = new RecordedDeadline(
                present.code(),
                present.obligation(),
                present.source(),
                present.regime(),
                present.rules(),
                present.zone(),
                present.trigger(),
                present.nominal().minus(Duration.ofHours(1)),
                present.prudent().minus(Duration.ofHours(1)),
                List.of("comme alors"),
                null);
        given(recorded, FrenchHolidays.ANYWHERE)
                .when(new RecountDeadline(ID, TODAY))
                .expectEvents(new DeadlineRecounted(ID, 1, recorded, present, RecountCause.TIME_ZONE, TODAY));
    }

    @Test
    void is_noted_once_by_each_party_that_it_concerns() {
        var note = new NoteRecount(ID, DPO, 1, REASON, TODAY);
        var noted = new RecountNoted(ID, 1, SURESNES, REASON, TODAY);
        given(FOUND).when(note).expectEvents(noted);
        expectRefusal(given(FOUND, noted).when(note), RECOUNT_IS_NOTED_ONCE);
        expectRefusal(given().when(note), RECOUNT_IS_NOTED_ONCE);
        expectRefusal(
                given(FOUND).when(new NoteRecount(ID, actor(XXII, Role.JURISTE), 1, REASON, TODAY)),
                CLOCK_IS_CHANGED_BY_ITS_PARTIES);
    }

    /** As an older edition of the zone's data would have recorded it. */
    private static RecordedDeadline shifted(Duration by) {
        return recorded(
                ANSWER.regime(), ANSWER.trigger().minus(by), ANSWER.nominal().minus(by));
    }

    private static RecordedDeadline ending(String regime, Duration earlier) {
        return recorded(regime, ANSWER.trigger(), ANSWER.nominal().minus(earlier));
    }

    private static RecordedDeadline recorded(String regime, Instant trigger, Instant end) {
        return new RecordedDeadline(
                ANSWER.code(),
                ANSWER.obligation(),
                ANSWER.source(),
                regime,
                ANSWER.rules(),
                ANSWER.zone(),
                trigger,
                end,
                end,
                List.of("comme alors"),
                null);
    }
}
