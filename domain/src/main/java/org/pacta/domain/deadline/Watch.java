package org.pacta.domain.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.PastChange.Kind;
import org.pacta.domain.shared.Organisation;

/** What is known of a deadline under watch: its present end, what happened to its clock, who was told, whether it is over. */
@SuppressWarnings("NullAway.Init")
final class Watch {

    String subject;
    RecordedDeadline deadline;
    Set<Organisation> concerned;
    private RecordedDeadline first;
    private Place place;
    private State state;
    private final List<PastChange> changes = new ArrayList<>();
    private final Set<Notice> told = new HashSet<>();

    private enum State {
        RUNNING,
        STOPPED,
        REACHED,
        CLOSED
    }

    boolean closed() {
        return state == State.CLOSED;
    }

    boolean runs() {
        return state == State.RUNNING;
    }

    /** A clock that was stopped may be set going again. */
    boolean mayChange() {
        return (runs() || state == State.STOPPED) && first.isCountedByCatalogue();
    }

    /** A reminder makes no sense once it is over, nor an escalation before. */
    boolean awaits(Notice notice, Instant now) {
        var inState = notice.reminds() ? runs() : state == State.REACHED;
        return inState && !told.contains(notice) && !now.isBefore(NoticePlan.moment(notice.offset(), deadline));
    }

    RunningClock clock(LegalCalendar calendar) {
        var trigger = first.trigger().atZone(first.zone()).toLocalDate();
        var clock = RunningClock.started(Catalogue.line(first.code()), trigger, calendar.at(place));
        for (var past : changes) clock = clock.with(past.change());
        return clock;
    }

    /** The compiler refuses an event nobody thought about. */
    void evolve(DeadlineEvent event) {
        switch (event) {
            case DeadlineSet e -> {
                subject = e.subject();
                place = e.place();
                concerned = e.concerned();
                first = e.deadline();
                runs(e.deadline());
            }
            case DeadlineReminded e -> told.add(e.notice());
            case DeadlineEscalated e -> told.add(e.notice());
            case DeadlineMet e -> state = State.CLOSED;
            case DeadlineReached e -> state = State.REACHED;
            case DeadlineCancelled e -> state = State.CLOSED;
            case ClockSuspended e -> stops(PastChange.of(Kind.SUSPENDED, e.legalDate(), e.ground()));
            case ClockInterrupted e -> stops(PastChange.of(Kind.INTERRUPTED, e.legalDate(), e.ground()));
            case ClockResumed e -> goesOn(PastChange.of(Kind.RESUMED, e.legalDate(), e.ground()), e.deadline());
            case ClockRestarted e -> goesOn(PastChange.of(Kind.RESTARTED, e.legalDate(), e.ground()), e.deadline());
            case ClockExtended e ->
                goesOn(new PastChange(Kind.EXTENDED, e.legalDate(), e.ground(), e.by(), e.base()), e.deadline());
        }
    }

    private void stops(PastChange change) {
        changes.add(change);
        state = State.STOPPED;
    }

    /** The end has moved: what was told of the earlier one is told again of the new one. */
    private void goesOn(PastChange change, RecordedDeadline end) {
        changes.add(change);
        told.clear();
        runs(end);
    }

    private void runs(RecordedDeadline end) {
        deadline = end;
        state = State.RUNNING;
    }
}
