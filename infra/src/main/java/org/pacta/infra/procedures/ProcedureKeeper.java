package org.pacta.infra.procedures;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.convention.ConventionEvent.ConventionWithdrawn;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.reconduction.ReconductionCommand;
import org.pacta.domain.reconduction.ReconductionCommand.ForeseeEnd;
import org.pacta.domain.reconduction.ReconductionCommand.ForgetEnd;
import org.pacta.domain.reconduction.ReconductionEvent.PeriodOpened;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.resiliation.ResiliationCommand.LapseResiliation;
import org.pacta.domain.resiliation.ResiliationEvent.OppositionLifted;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationClosed;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationOpened;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationOpposed;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationServed;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationTookEffect;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.rupture.RuptureCommand.LapseRupture;
import org.pacta.domain.rupture.RuptureEvent.RuptureClosed;
import org.pacta.domain.rupture.RuptureEvent.RuptureConcluded;
import org.pacta.domain.rupture.RuptureEvent.RuptureProposed;
import org.pacta.domain.rupture.RuptureEvent.RuptureTookEffect;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.workflows.resiliation.Consequences;
import org.springframework.stereotype.Component;

/**
 * Follows the facts in their order and carries out what follows from a decision, an arrival or an end. Reading a fact twice
 * changes nothing, what it leads to absorbs it.
 */
@Component
@ProcessingGroup(ProcedureReader.GROUP)
class ProcedureKeeper {

    private static final String RESILIATION = "resiliation/";

    private final CommandGateway commands;
    private final OpenProcedures open;

    ProcedureKeeper(CommandGateway commands, OpenProcedures open) {
        this.commands = commands;
        this.open = open;
    }

    @EventHandler
    @DisallowReplay
    void on(DomainEvent fact) {
        note(fact);
        Consequences.of(fact).forEach(this::carryOut);
    }

    private void note(DomainEvent fact) {
        switch (fact) {
            case ResiliationOpened e -> open.add(e.id());
            case RuptureProposed e -> open.add(e.id());
            case RuptureConcluded e -> foresee(e, e.lastDay(), EndCause.RESILIATION);
            case ResiliationServed e -> foresee(e, e.effect() == null ? null : e.lastDay(), cause(e.afterRefusal()));
            case OppositionLifted e -> foresee(e, e.lastDay(), cause(e.afterRefusal()));
            case ResiliationOpposed e -> forget(e);
            case ResiliationTookEffect e -> open.remove(e.id());
            case ResiliationClosed e -> {
                forget(e);
                open.remove(e.id());
            }
            case RuptureTookEffect e -> open.remove(e.id());
            case RuptureClosed e -> {
                forget(e);
                open.remove(e.id());
            }
            case PeriodOpened e -> open(e);
            case ConventionEnded e -> lapse(e);
            case ConventionWithdrawn e -> lapse(e);
            default -> {}
        }
    }

    /** Nothing follows the period with which the convention ends, be it the one that runs or a later one. */
    private void foresee(DomainEvent fact, @Nullable LocalDate lastDay, EndCause cause) {
        if (lastDay == null) return; // at once, or on a day that nobody knows
        open.foresee(fact.id(), lastDay);
        carryOut(new ForeseeEnd(period(fact, lastDay), cause, fact.legalDate()));
    }

    private static EndCause cause(boolean afterRefusal) {
        return afterRefusal ? EndCause.CNIL_REFUSAL : EndCause.RESILIATION;
    }

    private void open(PeriodOpened fact) {
        if (open.endsOn(fact.id().convention(), fact.id().lastDay()))
            carryOut(new ForeseeEnd(fact.id(), EndCause.RESILIATION, fact.legalDate()));
    }

    /** It is to end on that day no more, unless something else ends it on the same one. */
    private void forget(DomainEvent fact) {
        open.lastDay(fact.id()).ifPresent(day -> {
            open.forget(fact.id());
            if (!open.endsOn(fact.id().convention(), day)) carryOut(new ForgetEnd(period(fact, day), fact.legalDate()));
        });
    }

    private static ReconductionId period(DomainEvent fact, LocalDate lastDay) {
        return new ReconductionId(fact.id().convention(), lastDay);
    }

    /** What ended the convention is no longer open; the others have nothing left to end. */
    private void lapse(DomainEvent end) {
        open.of(end.id().convention()).forEach(procedure -> carryOut(lapsed(procedure, end)));
    }

    private static Command lapsed(String procedure, DomainEvent end) {
        return procedure.startsWith(RESILIATION)
                ? new LapseResiliation(ResiliationId.of(procedure), end.legalDate())
                : new LapseRupture(RuptureId.of(procedure), end.legalDate());
    }

    /** A later period has not begun, and an end within one is no end of it. */
    private static boolean ofAPeriod(Command command) {
        return command instanceof ReconductionCommand;
    }

    private void carryOut(Command command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException neverBegun) {
            if (!(command instanceof Cancellation || ofAPeriod(command))) throw neverBegun;
        }
    }
}
