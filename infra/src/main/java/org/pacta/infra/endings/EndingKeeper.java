package org.pacta.infra.endings;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.cloture.ClotureCommand.AcknowledgeEndDuty;
import org.pacta.domain.cloture.ClotureEvent.ArchivingConfirmed;
import org.pacta.domain.cloture.ClotureId;
import org.pacta.domain.cloture.EndDutyEvent.EndDutyAttested;
import org.pacta.domain.cloture.EndDutyEvent.EndDutyDispensed;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.domain.cloture.SurvivalCommand.EndSurvival;
import org.pacta.domain.cloture.SurvivalId;
import org.pacta.domain.convention.ConventionCommand.ArchiveConvention;
import org.pacta.domain.convention.ConventionCommand.EndConvention;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.ClockExtended;
import org.pacta.domain.deadline.DeadlineEvent.ClockSetAnew;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineReached;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.reconduction.PeriodTerms;
import org.pacta.domain.reconduction.ReconductionCommand.OpenPeriod;
import org.pacta.domain.reconduction.ReconductionCommand.OpenReview;
import org.pacta.domain.reconduction.ReconductionCommand.ReachTerm;
import org.pacta.domain.reconduction.ReconductionCommand.SupersedePeriod;
import org.pacta.domain.reconduction.ReconductionEvent.PeriodEnded;
import org.pacta.domain.reconduction.ReconductionEvent.TacitlyRenewed;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.workflows.cloture.WhatEnds;
import org.springframework.stereotype.Component;

/**
 * Follows the facts in their order: watches the period that a convention is in, has its balance asked for, ends or renews it at
 * its term, and carries out what its end asks for. Reading a fact twice changes nothing, the aggregates absorb it.
 */
@Component
@ProcessingGroup(EndingReader.GROUP)
class EndingKeeper {

    private static final String SURVIVAL = "survie/";

    private final CommandGateway commands;
    private final Agreements agreements;
    private final OpenPeriods periods;
    private final UnderWay underWay;

    EndingKeeper(CommandGateway commands, Agreements agreements, OpenPeriods periods, UnderWay underWay) {
        this.commands = commands;
        this.agreements = agreements;
        this.periods = periods;
        this.underWay = underWay;
    }

    @EventHandler
    @DisallowReplay
    void on(DomainEvent fact) {
        switch (fact) {
            case ConventionEnteredIntoForce e -> open(e.id(), e.term().lastDay(), e.legalDate());
            case TacitlyRenewed e -> open(e.id().convention(), e.term().lastDay(), e.legalDate());
            case ClockExtended e -> moved(e, e.deadline());
            case ClockSetAnew e -> moved(e, e.deadline());
            case DeadlineReached e -> reached(e);
            case PeriodEnded e ->
                commands.sendAndWait(new EndConvention(e.id().convention(), e.cause(), e.legalDate()));
            case ConventionEnded e -> end(e);
            case EndDutyAttested e -> settle(e.id(), e.legalDate());
            case EndDutyDispensed e -> settle(e.id(), e.legalDate());
            case ArchivingConfirmed e ->
                commands.sendAndWait(new ArchiveConvention(e.id().convention(), e.legalDate()));
            default -> {}
        }
    }

    private void open(ConventionId convention, LocalDate lastDay, LocalDate on) {
        var agreement = agreements.of(convention);
        var period = new ReconductionId(convention, lastDay);
        commands.sendAndWait(new OpenPeriod(period, Objects.requireNonNull(agreement.periods()), agreement.lead(), on));
        periods.set(period);
    }

    /** Read twice, its term has moved once. */
    private void moved(DeadlineEvent fact, RecordedDeadline end) {
        if (!end.code().equals(ContractualTerm.CODE)) return;
        var convention = fact.id().convention();
        var lastDay = end.lastDay();
        periods.of(convention)
                .filter(period -> !period.lastDay().equals(lastDay))
                .ifPresent(period -> commands.sendAndWait(new SupersedePeriod(period, fact.legalDate())));
        open(convention, lastDay, fact.legalDate());
    }

    private void reached(DeadlineReached fact) {
        if (fact.code().equals(PeriodTerms.REVIEW))
            commands.sendAndWait(new OpenReview(
                    ReconductionId.of(fact.subject()), fact.legalDate().minusDays(1)));
        if (fact.code().equals(ContractualTerm.CODE))
            periods.of(fact.id().convention()).ifPresent(period -> commands.sendAndWait(new ReachTerm(period)));
        if (fact.subject().startsWith(SURVIVAL))
            commands.sendAndWait(new EndSurvival(SurvivalId.of(fact.subject()), fact.legalDate()));
    }

    private void end(ConventionEnded fact) {
        periods.of(fact.id()).ifPresent(period -> commands.sendAndWait(new SupersedePeriod(period, fact.legalDate())));
        periods.remove(fact.id());
        var agreement = agreements.of(fact.id());
        var recorded = underWay.read(fact.id());
        var lapsing = underWay.withoutObject(recorded);
        new WhatEnds(agreement.template(), agreement.parties())
                .after(fact, lapsing)
                .forEach(commands::sendAndWait);
        recorded.openSteps().forEach((step, asked) -> {
            if (lapsing.contains(asked.subject())) commands.sendAndWait(new CloseTask(step, fact.legalDate()));
        });
    }

    private void settle(EndDutyId duty, LocalDate on) {
        commands.sendAndWait(new AcknowledgeEndDuty(new ClotureId(duty.convention()), duty, on));
    }
}
