package org.pacta.domain.cloture;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.cloture.ClotureRule.DUTY_IS_SETTLED_ONCE;
import static org.pacta.domain.cloture.ClotureRule.OTHER_PARTY_DISPENSES;
import static org.pacta.domain.cloture.ClotureRule.OWNER_ATTESTS;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.cloture.EndDutyCommand.*;
import org.pacta.domain.cloture.EndDutyEvent.*;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** One thing that a party has to do when the convention ends, and attests, unless the other party wants it no more. */
@SuppressWarnings("NullAway.Init")
public class EndDuty {

    private static final Role[] WHO_ATTESTS = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private EndDutyId id;

    private Set<Organisation> others;
    private Set<String> obligations;
    private LocalDate askedOn;
    private boolean settled;

    EndDuty() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskForEndDuty fact) {
        if (id != null) return; // the end was read twice
        var terms = fact.terms();
        apply(new EndDutyAsked(
                fact.id(), terms.title(), terms.clause(), terms.others(), terms.obligations(), fact.on()));
    }

    @CommandHandler
    void decide(AttestEndDuty ask) {
        OWNER_ATTESTS.require(ask.by().mayActAs(id.organisation(), WHO_ATTESTS), id.organisation());
        DUTY_IS_SETTLED_ONCE.require(!settled);
        var elapsed = Math.max(0, DAYS.between(askedOn, ask.doneOn()));
        apply(new EndDutyAttested(id, ask.statement(), ask.document(), elapsed, obligations, ask.doneOn()));
    }

    @CommandHandler
    void decide(DispenseWithEndDuty ask) {
        var by = ask.by().organisation();
        OTHER_PARTY_DISPENSES.require(
                others.contains(by) && ask.by().mayActAs(by, Role.JURISTE, Role.EXECUTIF), id.organisation());
        DUTY_IS_SETTLED_ONCE.require(!settled);
        apply(new EndDutyDispensed(id, by, ask.reason(), ask.on()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(EndDutyEvent event) {
        switch (event) {
            case EndDutyAsked e -> {
                id = e.id();
                others = e.others();
                obligations = e.obligations();
                askedOn = e.legalDate();
            }
            case EndDutyAttested e -> settled = true;
            case EndDutyDispensed e -> settled = true;
        }
    }
}
