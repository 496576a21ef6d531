package org.pacta.infra.deadlines;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.DeadlineCommand.CancelDeadline;
import org.pacta.domain.deadline.DeadlineCommand.MeetDeadline;
import org.pacta.domain.deadline.DeadlineCommand.SetDeadline;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.reconduction.ReconductionEvent.PeriodEnded;
import org.pacta.domain.reconduction.ReconductionEvent.TacitlyRenewed;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.Concerns;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.eventstore.RecordedTexts;
import org.pacta.infra.views.RecordedDeadlines;
import org.pacta.workflows.cloture.AfterTheEnd;
import org.pacta.workflows.deadline.ClockTasks;
import org.pacta.workflows.deadline.Reached;
import org.pacta.workflows.deadline.RecountTasks;
import org.springframework.stereotype.Component;

/**
 * Follows the facts in their order: puts under watch what they set, ends what they meet or call off, and carries out what
 * follows from a deadline that was reached. Reading a fact twice changes nothing, the deadlines absorb it.
 */
@Component
@ProcessingGroup(DeadlineReader.GROUP)
class DeadlineKeeper {

    private final CommandGateway commands;
    private final OpenDeadlines open;
    private final DueMoments moments;
    private final RecordedTexts texts;

    DeadlineKeeper(CommandGateway commands, OpenDeadlines open, DueMoments moments, RecordedTexts texts) {
        this.commands = commands;
        this.open = open;
        this.moments = moments;
        this.texts = texts;
    }

    @EventHandler
    @DisallowReplay
    void on(DomainEvent fact) {
        if (fact instanceof DeadlineEvent own) {
            follow(own);
            return;
        }
        RecordedDeadlines.in(fact).forEach(deadline -> set(fact, deadline, concerned(fact)));
        if (fact instanceof MeetsDeadlines meeting) meet(meeting);
        if (fact instanceof CallingOff off && off.endsMatter()) cancel(off);
        if (fact instanceof TacitlyRenewed || fact instanceof PeriodEnded) meetTerm(fact);
        if (fact instanceof ConventionEnded end) cancelWithoutObject(end);
    }

    private void set(DomainEvent fact, RecordedDeadline deadline, Set<Organisation> concerned) {
        var id = DeadlineId.of(fact, deadline.code());
        commands.sendAndWait(
                new SetDeadline(id, fact.id().toString(), deadline, deadline.place(), concerned, fact.legalDate()));
    }

    /** A fact that meets none this time leaves them all. */
    private void meet(MeetsDeadlines fact) {
        if (fact.meets().isEmpty()) return;
        open.of(fact.id().toString(), fact.meets())
                .forEach(id -> commands.sendAndWait(new MeetDeadline(id, fact.legalDate(), fact.metAt())));
    }

    /** What it had set has no object either. */
    private void cancelOf(DeadlineCancelled fact) {
        cancelOf(fact.id().toString(), fact.legalDate());
    }

    /** The term has come, wherever it was set. */
    private void meetTerm(DomainEvent fact) {
        open.of(fact.id().convention(), ContractualTerm.CODE)
                .forEach(id -> commands.sendAndWait(new MeetDeadline(id, fact.legalDate(), null)));
    }

    private void cancelWithoutObject(ConventionEnded end) {
        open.subjects(end.id()).stream()
                .filter(subject -> !AfterTheEnd.isOfAMatterThatGoesOn(subject))
                .forEach(subject -> cancelOf(subject, end.legalDate()));
    }

    private void cancelOf(String subject, LocalDate on) {
        open.of(subject, Set.of()).forEach(id -> commands.sendAndWait(new CancelDeadline(id, on)));
    }

    private void cancel(CallingOff off) {
        if (off.id() instanceof ConventionId convention) cancelAllButOwedToPersons(convention, off.legalDate());
        else cancelOf(off.matter(), off.legalDate());
    }

    private void cancelAllButOwedToPersons(ConventionId convention, LocalDate on) {
        open.subjects(convention).stream()
                .filter(subject -> !AfterTheEnd.isOwedToPersons(subject))
                .forEach(subject -> cancelOf(subject, on));
    }

    /** The compiler refuses an event nobody thought about. */
    private void follow(DeadlineEvent own) {
        var id = own.id();
        switch (own) {
            case DeadlineSet e -> {
                open.add(id, e.subject(), e.deadline().code(), e.concerned());
                await(id, e.deadline());
            }
            case ClockSuspended e -> moments.stop(id);
            case ClockInterrupted e -> moments.stop(id);
            case ClockResumed e -> await(id, e.deadline());
            case ClockRestarted e -> await(id, e.deadline());
            case ClockExtended e -> await(id, e.deadline());
            case ClockQuestioned e -> {
                open.questioned(id, e.decider(), e.avenant());
                commands.sendAndWait(ClockTasks.opened(e));
            }
            case ClockKept e -> {} // its task is done with it
            case ClockSetAnew e -> await(id, e.deadline());
            case DeadlineReached e -> {
                moments.reached(id);
                unquestion(id, e.legalDate());
                Reached.effects(e).forEach(commands::sendAndWait);
            }
            case DeadlineMet e -> end(e);
            case DeadlineCancelled e -> {
                cancelOf(e);
                end(e);
            }
            case RecoursGracieuxReceived e -> set(e, e.silence(), open.concerned(id));
            case RecoursGracieuxAnswered e -> meet(e);
            case DeadlineRecounted e -> {
                open.recounted(id, e.round());
                RecountTasks.opened(e, open.concerned(id)).forEach(commands::sendAndWait);
            }
            case RecountNoted e -> {} // its task is done with it
            case DeadlineReminded e -> {} // the sweep has ended it
            case DeadlineEscalated e -> {} // the sweep has ended it
        }
    }

    /** Read a second time, there is nobody left to tell. */
    private void end(DeadlineEvent fact) {
        var id = fact.id();
        RecountTasks.closed(id, open.concerned(id), open.recounts(id), fact.legalDate())
                .forEach(commands::sendAndWait);
        unquestion(id, fact.legalDate());
        moments.stop(id);
        open.remove(id);
    }

    private void unquestion(DeadlineId id, LocalDate on) {
        open.questions(id)
                .map(asked -> ClockTasks.closed(id, asked.decider(), asked.avenants(), on))
                .ifPresent(closings -> closings.forEach(commands::sendAndWait));
    }

    private void await(DeadlineId id, RecordedDeadline deadline) {
        moments.await(id, deadline, open.concerned(id));
    }

    /** The party whose matter it is; all of them where it is everybody's. */
    private Set<Organisation> concerned(DomainEvent fact) {
        if (fact instanceof Concerns some) return some.concerned();
        return switch (fact.id()) {
            case LegaliteId id -> Set.of(id.organisation());
            case DeliberationId id -> Set.of(id.organisation());
            default -> texts.of(fact.id().convention()).organisations();
        };
    }
}
