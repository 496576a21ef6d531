package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.CHANGES_FOLLOW_EACH_OTHER;
import static org.pacta.domain.deadline.DeadlineRule.CHANGE_PRECEDES_THE_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One deadline in days with everything that happened to it: suspended, interrupted, started again, prolonged.
 *
 * @param begun the count as it was before anything happened
 */
public record RunningClock(CatalogueLine line, DayReckoning begun, LocalCalendar calendar, List<ClockChange> changes) {

    public RunningClock {
        changes = List.copyOf(changes);
    }

    public static RunningClock started(CatalogueLine line, LocalDate trigger, LocalCalendar calendar) {
        return new RunningClock(line, DayReckoning.from(trigger).forward(line.wholeSpan()), calendar, List.of());
    }

    /** The term of a convention is not counted again: whatever happens to it happens to the one recorded. */
    static RunningClock ofTerm(RecordedDeadline term, LocalDate start, LocalCalendar calendar) {
        var whole = ContractualTerm.between(start, term.lastDay());
        var begun = new DayReckoning(start, term.lastDay(), term.lastDay(), term.steps());
        return new RunningClock(
                ContractualTerm.line(whole, term.obligation(), term.source()), begun, calendar, List.of());
    }

    /** The same clock after all of this, which was already found to make sense. */
    RunningClock after(List<ClockChange> known) {
        return new RunningClock(line, begun, calendar, known);
    }

    /** Refuses what comes out of order, once the clock has run out, or makes no sense of a clock that runs or stands still. */
    public RunningClock with(ClockChange change) {
        var latest = changes.isEmpty() ? begun.event() : changes.getLast().on();
        CHANGES_FOLLOW_EACH_OTHER.require(
                !change.on().isBefore(latest), FrenchDay.of(change.on()), FrenchDay.of(latest));
        deadline()
                .map(RecordedDeadline::lastDay)
                .ifPresent(end -> CHANGE_PRECEDES_THE_END.require(
                        !change.on().isAfter(end), FrenchDay.of(change.on()), FrenchDay.of(end)));
        course().after(change);
        var more = new ArrayList<>(changes);
        more.add(change);
        return after(more);
    }

    /** Empty as long as the clock stands still: nobody knows when it will be over. */
    public Optional<RecordedDeadline> deadline() {
        return course().end().map(end -> line.recorded(finished(end), calendar));
    }

    private DayReckoning finished(DayReckoning end) {
        return switch (line.direction()) {
            case FORWARD -> line.days().finish(end, calendar);
            case BACKWARD -> line.days().finishBackward(end, calendar);
        };
    }

    private ClockCourse course() {
        var course = ClockCourse.started(begun, line.wholeSpan());
        for (var change : changes) course = course.after(change);
        return course;
    }
}
