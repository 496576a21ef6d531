package org.pacta.domain.deadline;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_RUNS;
import static org.pacta.domain.deadline.DeadlineRule.INTERRUPTED_CLOCK_STARTS_ANEW;
import static org.pacta.domain.deadline.DeadlineRule.SUSPENDED_CLOCK_RUNS_ON;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;

/**
 * Where a clock has got to, before its way of counting looks at the day it ends on.
 *
 * @param start what the whole length is counted from
 * @param span the whole length
 * @param last what happened to it last, if anything did
 */
record ClockCourse(
        LocalDate start,
        Span span,
        DayReckoning run,
        @Nullable ClockChange last) {

    static ClockCourse started(DayReckoning begun, Span span) {
        return new ClockCourse(begun.event(), span, begun, null);
    }

    Optional<DayReckoning> end() {
        return stands() ? Optional.empty() : Optional.of(run);
    }

    private boolean stands() {
        return last instanceof Suspended || last instanceof Interrupted;
    }

    ClockCourse after(ClockChange change) {
        return switch (change) {
            case Suspended suspension -> stop(suspension, "suspendu");
            case Interrupted interruption -> stop(interruption, "interrompu");
            case Resumed resumption -> resume(resumption);
            case Restarted restart -> restart(restart);
            case Extended extension -> extend(extension);
        };
    }

    private ClockCourse stop(ClockChange change, String said) {
        CLOCK_RUNS.require(!stands());
        var step = said + " le " + FrenchDay.of(change.on()) + " : "
                + change.ground().label();
        return new ClockCourse(start, span, run.saying(step), change);
    }

    private ClockCourse resume(Resumed change) {
        if (!(last instanceof Suspended suspension)) throw SUSPENDED_CLOCK_RUNS_ON.broken();
        var days = Math.toIntExact(DAYS.between(suspension.on(), change.on()));
        var why =
                "reprise le " + FrenchDay.of(change.on()) + ", " + days + (days > 1 ? " jours" : " jour") + " d’arrêt";
        return new ClockCourse(start, span, run.later(days, why), change);
    }

    private ClockCourse restart(Restarted change) {
        INTERRUPTED_CLOCK_STARTS_ANEW.require(last instanceof Interrupted || confirms(change));
        var anew = run.anew(change.on(), span, "délai entier à nouveau");
        return new ClockCourse(change.on(), span, anew, change);
    }

    /** Rejected by silence and then in so many words, a recours gracieux makes it run anew again (CJA R421-2). */
    private boolean confirms(Restarted change) {
        return change.ground().isRejectedBySilence()
                && last instanceof Restarted before
                && before.ground() == change.ground();
    }

    private ClockCourse extend(Extended change) {
        CLOCK_RUNS.require(!stands());
        var both = span.and(change.by());
        var fromTerm = change.by().after(run.lastDay());
        var fromStart = both.after(start);
        var told = run.saying("prolongé le " + FrenchDay.of(change.on()) + " : "
                + change.ground().label());
        var longer = change.base() == Base.TERM
                ? otherReading(told.forward(change.by()), fromTerm, fromStart, "depuis le départ")
                : otherReading(
                        told.anew(start, both, "délai compté en une fois"), fromStart, fromTerm, "depuis l’échéance");
        return new ClockCourse(start, both, longer, change);
    }

    private static DayReckoning otherReading(DayReckoning longer, LocalDate kept, LocalDate other, String from) {
        return kept.equals(other) ? longer : longer.saying("compté " + from + ", ce serait le " + FrenchDay.of(other));
    }
}
