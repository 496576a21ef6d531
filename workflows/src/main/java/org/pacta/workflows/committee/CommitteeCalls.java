package org.pacta.workflows.committee;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.committee.CalendarCommand.CountMeeting;
import org.pacta.domain.committee.CalendarCommand.OpenCalendar;
import org.pacta.domain.committee.CalendarCommand.ProlongCalendar;
import org.pacta.domain.committee.CalendarId;
import org.pacta.domain.committee.CommitteeEvent.CommitteeHeld;
import org.pacta.domain.committee.CommitteeEvent.ContinuationDecided;
import org.pacta.domain.committee.CommitteeEvent.DecisionCarriedOut;
import org.pacta.domain.committee.CommitteeEvent.DecisionDropped;
import org.pacta.domain.committee.CommitteeEvent.DecisionEntrusted;
import org.pacta.domain.committee.Committees;
import org.pacta.domain.committee.Pace;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.Parties;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.ClockExtended;
import org.pacta.domain.deadline.DeadlineEvent.ClockSetAnew;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;

/** What follows from a fact: the calendars of the committees that come back, and the steps of the parties that owe a decision. */
public final class CommitteeCalls {

    private CommitteeCalls() {}

    /** True of the facts from which something may follow, so that nobody reads a template for the others. */
    public static boolean concern(DomainEvent fact) {
        return fact instanceof ConventionEnteredIntoForce
                || fact instanceof CommitteeHeld
                || fact instanceof DecisionEntrusted
                || fact instanceof ContinuationDecided
                || fact instanceof DecisionCarriedOut
                || fact instanceof DecisionDropped
                || fact instanceof ClockExtended
                || fact instanceof ClockSetAnew;
    }

    public static List<Command> after(DomainEvent fact, Committees committees) {
        return switch (fact) {
            case ConventionEnteredIntoForce e ->
                committees.paces().stream()
                        .<Command>map(pace -> open(e, pace, home(committees)))
                        .toList();
            case ClockExtended e -> prolonged(e, e.deadline(), committees);
            case ClockSetAnew e -> prolonged(e, e.deadline(), committees);
            case CommitteeHeld e ->
                pace(committees, e.kind()).stream()
                        .<Command>map(pace ->
                                new CountMeeting(id(e.id().convention(), pace), e.id(), e.mode(), e.legalDate()))
                        .toList();
            case DecisionEntrusted e -> DecisionCalls.entrusted(e);
            case ContinuationDecided e -> DecisionCalls.decided(e, committees.parties());
            case DecisionCarriedOut e -> DecisionCalls.carriedOut(e);
            case DecisionDropped e -> DecisionCalls.dropped(e, committees.parties());
            default -> List.of();
        };
    }

    private static OpenCalendar open(ConventionEnteredIntoForce fact, Pace pace, Organisation home) {
        return new OpenCalendar(
                id(fact.id(), pace), pace, home, fact.legalDate(), fact.term().lastDay());
    }

    /** The convention lasts longer, and its committees with it. */
    private static List<Command> prolonged(DeadlineEvent fact, RecordedDeadline end, Committees committees) {
        if (!end.code().equals(ContractualTerm.CODE)) return List.of();
        var until = end.lastDay();
        return committees.paces().stream()
                .<Command>map(pace -> new ProlongCalendar(id(fact.id().convention(), pace), until, fact.legalDate()))
                .toList();
    }

    private static Organisation home(Committees committees) {
        return new Parties(committees.parties()).home(committees.template());
    }

    private static Optional<Pace> pace(Committees committees, String kind) {
        return committees.paces().stream()
                .filter(pace -> pace.kind().equals(kind))
                .findFirst();
    }

    private static CalendarId id(ConventionId convention, Pace pace) {
        return new CalendarId(convention, pace.kind());
    }
}
