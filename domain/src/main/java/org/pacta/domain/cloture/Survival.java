package org.pacta.domain.cloture;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.cloture.SurvivalCommand.*;
import org.pacta.domain.cloture.SurvivalEvent.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;

/** A clause that goes on binding after the end: for some years, as long as the right it protects, or for ever (SUR-22). */
@SuppressWarnings("NullAway.Init")
public class Survival {

    @AggregateIdentifier
    private SurvivalId id;

    private boolean lives;

    Survival() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BeginSurvival fact, LocalCalendars calendars) {
        if (id != null) return; // the end was read twice
        var terms = fact.terms();
        var until = terms.line() == null
                ? null
                : Catalogue.line(terms.line()).from(fact.endedOn(), calendars.of(fact.home()));
        apply(new DutyOutlives(fact.id(), terms.title(), terms.lasting(), until, terms.obligations(), fact.endedOn()));
    }

    @CommandHandler
    void decide(EndSurvival fact) {
        if (lives) apply(new DutyExpired(id, fact.on()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(SurvivalEvent event) {
        switch (event) {
            case DutyOutlives e -> {
                id = e.id();
                lives = true;
            }
            case DutyExpired e -> lives = false;
        }
    }
}
