package org.pacta.domain.deadline;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever the day, the length and the place")
class TimePropertiesTest {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void a_franc_delay_is_longer_than_a_calendar_one(
            @ForAll("days") LocalDate event, @ForAll("spans") Span span, @ForAll("places") LocalCalendar there) {
        assertThat(forward(new Franc(), event, span, there)).isAfter(forward(new CalendarDays(), event, span, there));
    }

    @Property
    void a_later_event_never_ends_earlier(
            @ForAll("regimes") CountsDays regime,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(max = 70) int later,
            @ForAll("spans") Span span,
            @ForAll("places") LocalCalendar there) {
        assertThat(forward(regime, event.plusDays(later), span, there))
                .isAfterOrEqualTo(forward(regime, event, span, there));
    }

    @Property
    void backward_from_the_end_is_never_later_than_the_start(
            @ForAll("days") LocalDate event, @ForAll("spans") Span span, @ForAll("places") LocalCalendar there) {
        var end = forward(new CalendarDays(), event, span, there);
        var back = new CalendarDays().count(end, span, Direction.BACKWARD, there);
        assertThat(back.lastDay()).isBeforeOrEqualTo(event);
    }

    @Property
    void nothing_rolls_onto_a_closed_day(
            @ForAll("rolling") CountsDays regime,
            @ForAll("days") LocalDate event,
            @ForAll("spans") Span span,
            @ForAll("places") LocalCalendar there) {
        assertThat(there.isWorkingDay(forward(regime, event, span, there))).isTrue();
    }

    @Property
    void the_prudent_day_is_never_later(
            @ForAll("regimes") CountsDays regime,
            @ForAll("days") LocalDate event,
            @ForAll("spans") Span span,
            @ForAll Direction direction,
            @ForAll("places") LocalCalendar there) {
        var counted = regime.count(event, span, direction, there);
        assertThat(counted.prudentDay()).isBeforeOrEqualTo(counted.lastDay());
    }

    @Property
    void clear_days_lie_in_full_between_two_acts(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll Direction direction,
            @ForAll("places") LocalCalendar there) {
        var other = new FrancInterval()
                .count(event, Span.days(days), direction, there)
                .lastDay();
        assertThat(Math.abs(DAYS.between(event, other)) - 1).isEqualTo(days);
    }

    @Property
    void hours_pass_exactly(
            @ForAll("moments") Instant event,
            @ForAll @IntRange(min = 1, max = 2_000) int hours,
            @ForAll("places") LocalCalendar there) {
        var end = new Elapsed().count(event, Hours.of(hours), Direction.FORWARD, there);
        assertThat(Duration.between(event, end.at())).isEqualTo(Duration.ofHours(hours));
    }

    @Property
    void full_hours_of_union_law_last_at_most_an_hour_more(
            @ForAll("moments") Instant event,
            @ForAll @IntRange(min = 1, max = 2_000) int hours,
            @ForAll("places") LocalCalendar there) {
        var end = new Regulation1182().count(event, Hours.of(hours), Direction.FORWARD, there);
        assertThat(Duration.between(end.prudentAt(), end.at())).isBetween(Duration.ofNanos(1), Duration.ofHours(1));
        assertThat(end.prudentAt().toInstant()).isEqualTo(event.plus(Duration.ofHours(hours)));
    }

    @Property
    void an_office_is_open_when_its_hours_are_over(
            @ForAll("moments") Instant event,
            @ForAll @IntRange(min = 1, max = 300) int hours,
            @ForAll Direction direction,
            @ForAll("places") LocalCalendar there) {
        var end = new BusinessHours()
                .count(event, Hours.of(hours), direction, there)
                .at();
        assertThat(OpeningHours.USUAL.on(end.toLocalDate(), there))
                .anySatisfy(open -> assertThat(end).isBetween(open.from(), open.to()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5_000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 86_399))
                .as((day, second) -> Instant.parse(day + "T00:00:00Z").plusSeconds(second));
    }

    @Provide
    Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 400).map(Span::days),
                Arbitraries.integers().between(1, 60).map(Span::weeks),
                Arbitraries.integers().between(1, 60).map(Span::months),
                Arbitraries.integers().between(1, 9).map(Span::years));
    }

    @Provide
    Arbitrary<LocalCalendar> places() {
        return Arbitraries.of(List.of("75", "67", "972", "974"))
                .map(code -> FrenchHolidays.ANYWHERE.at(new Place(code, false).withGoodFriday()));
    }

    @Provide
    Arbitrary<CountsDays> regimes() {
        return Arbitraries.of(
                List.of(new CalendarDays(), new Cpc(), new Franc(), new FrancInterval(), new Regulation1182()));
    }

    @Provide
    Arbitrary<CountsDays> rolling() {
        return Arbitraries.of(List.of(new Cpc(), new Franc(), new Regulation1182()));
    }

    private static LocalDate forward(CountsDays regime, LocalDate event, Span span, LocalCalendar there) {
        return regime.count(event, span, Direction.FORWARD, there).lastDay();
    }
}
