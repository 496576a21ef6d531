package org.pacta.domain.committee;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.committee.DecisionTermCommand.*;
import org.pacta.domain.committee.DecisionTermEvent.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;

/** The day by which the owner of a decision has to carry it out, so that it is reminded of it as of any other deadline. */
@SuppressWarnings("NullAway.Init")
public class DecisionTerm {

    @AggregateIdentifier
    private DecisionId id;

    private boolean over;

    DecisionTerm() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetDecisionTerm ask, LocalCalendars calendars) {
        if (id != null) return; // the publication was read twice
        apply(new DecisionTermSet(ask.id(), ask.owner(), due(ask, calendars), ask.on()));
    }

    @CommandHandler
    void decide(KeepDecisionTerm fact) {
        if (!over) apply(new DecisionTermKept(id, fact.on()));
    }

    @CommandHandler
    void decide(DropDecisionTerm fact) {
        if (!over) apply(new DecisionTermDropped(id, fact.on()));
    }

    /** The day is the one that the minutes give, even where they were published on that day or after it. */
    private static RecordedDeadline due(SetDecisionTerm ask, LocalCalendars calendars) {
        var from = earlier(ask.on(), ask.dueOn().minusDays(1));
        var length = Span.days(Math.toIntExact(DAYS.between(from, ask.dueOn())));
        return Catalogue.line(DecisionTermEvent.DUE).lasting(length).from(from, calendars.of(ask.owner()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(DecisionTermEvent event) {
        switch (event) {
            case DecisionTermSet e -> id = e.id();
            case DecisionTermKept e -> over = true;
            case DecisionTermDropped e -> over = true;
        }
    }
}
