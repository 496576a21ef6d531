package org.pacta.domain.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_CHANGED_BY_ITS_PARTIES;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_DECIDED_BY_WHO_IS_ASKED;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_QUESTIONED;
import static org.pacta.domain.deadline.DeadlineRule.ONLY_A_RUNNING_DEADLINE_CHANGES;
import static org.pacta.domain.deadline.DeadlineRule.RECOUNT_IS_NOTED_ONCE;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.DeadlineCommand.*;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/**
 * One deadline under watch, from the fact that set it to its one end: met, reached, or cancelled. Whoever asks, the clock or
 * the engine, early or twice, it is reached once and never before its moment.
 */
@SuppressWarnings("NullAway.Init")
public class Deadline {

    @AggregateIdentifier
    private DeadlineId id;

    private final Watch watch = new Watch();

    Deadline() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetDeadline ask) {
        if (id != null) return; // the fact that set it was read twice
        apply(new DeadlineSet(ask.id(), ask.subject(), ask.deadline(), ask.place(), ask.concerned(), ask.setOn()));
    }

    @CommandHandler
    void decide(MeetDeadline fact) {
        if (watch.closed()) return;
        apply(new DeadlineMet(id, isLate(fact), fact.metOn()));
    }

    private boolean isLate(MeetDeadline fact) {
        return fact.metAt() == null
                ? fact.metOn().isAfter(watch.deadline.lastDay())
                : fact.metAt().isAfter(watch.deadline.nominal());
    }

    @CommandHandler
    void decide(ReachDeadline ask) {
        if (!watch.runs() || ask.now().isBefore(watch.deadline.nominal())) return;
        var end = watch.deadline.nominal();
        apply(new DeadlineReached(id, watch.subject, watch.deadline.code(), end, day(end)));
    }

    @CommandHandler
    void decide(RemindOfDeadline ask) {
        if (!watch.awaits(ask.notice(), ask.now())) return;
        var on = day(ask.now());
        apply(
                ask.notice().reminds()
                        ? new DeadlineReminded(id, ask.notice(), on)
                        : new DeadlineEscalated(id, ask.notice(), on));
    }

    @CommandHandler
    void decide(CancelDeadline ask) {
        if (watch.closed()) return;
        apply(new DeadlineCancelled(id, ask.cancelledOn()));
    }

    @CommandHandler
    void decide(ChangeClock ask, LegalCalendar calendar) {
        requireConcerned(ask.by());
        ONLY_A_RUNNING_DEADLINE_CHANGES.require(watch.mayChange());
        watch.requireFits(ask.change(), calendar);
        apply(Change.of(id, ask.change(), watch.clock(calendar).with(ask.change())));
        watch.recours(id, ask.change(), calendar).ifPresent(AggregateLifecycle::apply);
    }

    /** Answered meanwhile, it was not rejected by silence. */
    @CommandHandler
    void decide(NoteImplicitRejection fact, LegalCalendar calendar) {
        watch.unanswered()
                .map(ground -> new Restarted(fact.rejectedOn(), ground))
                .ifPresent(change ->
                        apply(Change.of(id, change, watch.clock(calendar).with(change))));
    }

    /** Once for each difference. */
    @CommandHandler
    void decide(RecountDeadline ask, LegalCalendar calendar) {
        watch.recount(calendar)
                .filter(Recount::differs)
                .filter(recount -> !watch.isKnown(recount))
                .ifPresent(recount -> apply(new DeadlineRecounted(
                        id,
                        watch.rounds() + 1,
                        recount.recorded(),
                        recount.present(),
                        recount.cause(),
                        ask.recountedOn())));
    }

    @CommandHandler
    void decide(NoteRecount ask) {
        requireConcerned(ask.by());
        var party = ask.by().organisation();
        RECOUNT_IS_NOTED_ONCE.require(watch.awaitsNote(ask.round(), party), party);
        apply(new RecountNoted(id, ask.round(), party, ask.comment(), ask.notedOn()));
    }

    /** Once for each avenant. */
    @CommandHandler
    void decide(MoveTerm fact, LegalCalendar calendar) {
        if (!watch.runs() || !watch.isTerm() || watch.knows(fact.avenant())) return;
        var moved = watch.termUntil(fact.lastDay(), fact.avenant(), calendar);
        apply(new ClockSetAnew(id, fact.avenant(), moved, null, fact.on()));
    }

    /** Only where the answer makes a difference. */
    @CommandHandler
    void decide(QuestionClock fact, LegalCalendar calendar) {
        if (!watch.runs() || watch.knows(fact.avenant())) return;
        watch.countedBy(fact.line(), calendar)
                .filter(present -> !present.nominal().equals(watch.deadline.nominal()))
                .ifPresent(present -> apply(
                        new ClockQuestioned(id, fact.avenant(), fact.decider(), watch.deadline, present, fact.on())));
    }

    @CommandHandler
    void decide(DecideClock ask) {
        var question = CLOCK_IS_QUESTIONED.present(watch.question(ask.avenant()), ask.avenant());
        CLOCK_IS_DECIDED_BY_WHO_IS_ASKED.require(
                ask.by().mayActAs(question.decider(), Role.JURISTE, Role.EXECUTIF), question.decider());
        apply(
                ask.anew()
                        ? new ClockSetAnew(id, ask.avenant(), question.present(), ask.reason(), ask.on())
                        : new ClockKept(id, ask.avenant(), ask.reason(), ask.on()));
    }

    @EventSourcingHandler
    void evolve(DeadlineEvent event) {
        id = event.id();
        watch.evolve(event);
    }

    private void requireConcerned(Actor by) {
        CLOCK_IS_CHANGED_BY_ITS_PARTIES.require(
                watch.concerned.contains(by.organisation())
                        && by.mayActAs(by.organisation(), Role.JURISTE, Role.DPO, Role.EXECUTIF, Role.ASSEMBLEES),
                by.organisation());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(watch.deadline.zone()).toLocalDate();
    }
}
