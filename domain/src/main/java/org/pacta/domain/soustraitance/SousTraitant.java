package org.pacta.domain.soustraitance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.soustraitance.SousTraitantRule.ANSWER_FOLLOWS_THE_NOTICE;
import static org.pacta.domain.soustraitance.SousTraitantRule.CONTRACT_DATES_FOLLOW;
import static org.pacta.domain.soustraitance.SousTraitantRule.CONTROLLER_ANSWERS;
import static org.pacta.domain.soustraitance.SousTraitantRule.NOTICE_AWAITS_AN_ANSWER;
import static org.pacta.domain.soustraitance.SousTraitantRule.NOTICE_IS_COMPLETE;
import static org.pacta.domain.soustraitance.SousTraitantRule.NOTICE_PRECEDES_THE_CONTRACT;
import static org.pacta.domain.soustraitance.SousTraitantRule.OBJECTION_IS_IN_TIME;
import static org.pacta.domain.soustraitance.SousTraitantRule.PROCESSOR_NOTIFIES;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.soustraitance.SousTraitantCommand.*;
import org.pacta.domain.soustraitance.SousTraitantEvent.*;

/** A further processor, from the notice that its processor gives until the controller has accepted it, objected, or kept silent. */
@SuppressWarnings("NullAway.Init")
public class SousTraitant {

    private static final Role[] WHO_WRITES = {Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF};

    @AggregateIdentifier
    private SousTraitantId id;

    private Organisation notifier;
    private Organisation controller;
    private LocalDate notifiedOn;
    private boolean open;
    private @Nullable RecordedDeadline objectionDue;

    SousTraitant() {} // Axon rebuilds the aggregate from its events

    /** An incomplete notice is none: it would start no clock, and nobody would know that it does not (SUR-A2). */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NotifySubprocessor ask, LocalCalendars calendars) {
        if (id != null) return; // the request was sent twice
        var terms = ask.terms();
        PROCESSOR_NOTIFIES.require(ask.by().mayActAs(terms.notifier(), WHO_WRITES), terms.notifier());
        requireWhole(ask);
        var objection = terms.objection();
        apply(new SubprocessorNotified(
                ask.id(),
                terms.notifier(),
                terms.controller(),
                terms.answerable(),
                terms.authorisation(),
                ask.notice(),
                objection == null ? null : objection.from(ask.notifiedOn(), calendars.of(terms.controller())),
                ask.notifiedOn()));
    }

    @CommandHandler
    void decide(AcceptSubprocessor ask) {
        requireAnswer(ask.by(), ask.acceptedOn());
        apply(new SubprocessorAccepted(id, Acceptance.EXPRESS, awaited(), ask.acceptedOn()));
    }

    @CommandHandler
    void decide(ObjectToSubprocessor ask) {
        requireAnswer(ask.by(), ask.objectedOn());
        if (objectionDue != null)
            OBJECTION_IS_IN_TIME.require(
                    !ask.objectedOn().isAfter(objectionDue.lastDay()), FrenchDay.of(objectionDue.lastDay()));
        apply(new SubprocessorObjected(id, ask.reason(), awaited(), ask.objectedOn()));
    }

    /** Before the last day is over, once there is an answer, or where silence accepts nothing, nothing is noted. */
    @CommandHandler
    void decide(NoteSubprocessorSilence ask) {
        if (!open || objectionDue == null || !ask.on().isAfter(objectionDue.lastDay())) return;
        apply(new SubprocessorAccepted(id, Acceptance.SILENCE, Set.of(), ask.on()));
    }

    @CommandHandler
    void decide(WithdrawSubprocessor ask) {
        PROCESSOR_NOTIFIES.require(ask.by().mayActAs(notifier, WHO_WRITES), notifier);
        NOTICE_AWAITS_AN_ANSWER.require(open);
        apply(new SubprocessorWithdrawn(id, ask.reason(), ask.withdrawnOn()));
    }

    private static void requireWhole(NotifySubprocessor ask) {
        var notice = ask.notice();
        var missing = notice.missing(ask.terms().content());
        NOTICE_IS_COMPLETE.require(
                missing.isEmpty(), missing.stream().map(NoticePart::label).collect(Collectors.joining(", ")));
        var from = notice.contractFrom();
        if (from == null) return;
        NOTICE_PRECEDES_THE_CONTRACT.require(
                from.isAfter(ask.notifiedOn()), FrenchDay.of(ask.notifiedOn()), FrenchDay.of(from));
        var until = notice.contractUntil();
        CONTRACT_DATES_FOLLOW.require(until == null || !until.isBefore(from));
    }

    private void requireAnswer(Actor by, LocalDate on) {
        CONTROLLER_ANSWERS.require(by.mayActAs(controller, Role.DPO, Role.JURISTE), controller);
        NOTICE_AWAITS_AN_ANSWER.require(open);
        ANSWER_FOLLOWS_THE_NOTICE.require(!on.isBefore(notifiedOn), FrenchDay.of(notifiedOn), FrenchDay.of(on));
    }

    /** The days for objecting, which an answer ends. */
    private Set<String> awaited() {
        return objectionDue == null ? Set.of() : Set.of(objectionDue.code());
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(SousTraitantEvent event) {
        switch (event) {
            case SubprocessorNotified e -> {
                id = e.id();
                notifier = e.notifier();
                controller = e.controller();
                notifiedOn = e.legalDate();
                objectionDue = e.objectionDue();
                open = true;
            }
            case SubprocessorAccepted e -> open = false;
            case SubprocessorObjected e -> open = false;
            case SubprocessorWithdrawn e -> open = false;
        }
    }
}
