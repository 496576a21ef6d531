package org.pacta.domain.reconduction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.reconduction.ReconductionRule.BALANCE_IS_ASKED;
import static org.pacta.domain.reconduction.ReconductionRule.BALANCE_IS_DRAWN_ONCE;
import static org.pacta.domain.reconduction.ReconductionRule.REVIEWER_DRAWS_THE_BALANCE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.reconduction.ReconductionCommand.*;
import org.pacta.domain.reconduction.ReconductionEvent.*;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** One period of a convention: its balance is drawn before it ends, then it ends or another follows by silence. */
@SuppressWarnings("NullAway.Init")
public class Reconduction {

    private static final Role[] WHO_REVIEWS = {Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF};

    @AggregateIdentifier
    private ReconductionId id;

    private Organisation reviewer;
    private @Nullable RenewalRule renewal;
    private @Nullable EndCause foreseen;
    private boolean asked;
    private boolean drawn;
    private boolean over;
    private boolean superseded;

    Reconduction() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPeriod ask, LocalCalendars calendars) {
        if (id != null) return; // the fact that opens it was read twice
        var lastDay = ask.id().lastDay();
        var calendar = calendars.of(ask.reviewer());
        var notice = ask.terms().notice();
        apply(new PeriodOpened(
                ask.id(),
                ask.terms().renewal(),
                ask.reviewer(),
                PeriodTerms.review().serving(ask.terms().obligation()).from(lastDay, calendar),
                notice == null ? null : Catalogue.line(notice).from(lastDay, calendar),
                ask.openedOn()));
    }

    @CommandHandler
    void decide(OpenReview fact) {
        if (!asked && !over) apply(new ReviewOpened(id, reviewer, fact.openedOn()));
    }

    @CommandHandler
    void decide(RecordBalance ask) {
        REVIEWER_DRAWS_THE_BALANCE.require(ask.by().mayActAs(reviewer, WHO_REVIEWS), reviewer);
        BALANCE_IS_ASKED.require(asked && !superseded);
        BALANCE_IS_DRAWN_ONCE.require(!drawn);
        apply(new BalanceRecorded(
                id, reviewer, ask.continuation(), ask.figures(), ask.appraisal(), ask.document(), ask.drawnOn()));
    }

    @CommandHandler
    void decide(ForeseeEnd fact) {
        if (foreseen == null && !over) apply(new EndForeseen(id, fact.cause(), fact.foreseenOn()));
    }

    @CommandHandler
    void decide(ForgetEnd fact) {
        if (foreseen != null && !over) apply(new EndNoLongerForeseen(id, fact.forgottenOn()));
    }

    /** MET-07: nobody has to say anything for the next period to come. */
    @CommandHandler
    void decide(ReachTerm fact, LocalCalendars calendars) {
        if (over) return;
        if (foreseen == null && renewal != null)
            apply(new TacitlyRenewed(id, renewal.after(id.lastDay(), calendars.of(reviewer)), id.lastDay()));
        else apply(new PeriodEnded(id, foreseen == null ? EndCause.TERM : foreseen, id.lastDay()));
    }

    @CommandHandler
    void decide(SupersedePeriod fact) {
        if (!over) apply(new PeriodSuperseded(id, fact.supersededOn()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(ReconductionEvent event) {
        switch (event) {
            case PeriodOpened e -> {
                id = e.id();
                reviewer = e.reviewer();
                renewal = e.renewed();
            }
            case ReviewOpened e -> asked = true;
            case BalanceRecorded e -> drawn = true;
            case EndForeseen e -> foreseen = e.cause();
            case EndNoLongerForeseen e -> foreseen = null;
            case TacitlyRenewed e -> over = true;
            case PeriodEnded e -> over = true;
            case PeriodSuperseded e -> {
                over = true;
                superseded = true;
            }
        }
    }
}
