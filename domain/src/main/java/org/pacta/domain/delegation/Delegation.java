package org.pacta.domain.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.delegation.DelegationRule.DAYS_IN_ORDER;
import static org.pacta.domain.delegation.DelegationRule.ENTRUSTED_TO_THEM;
import static org.pacta.domain.delegation.DelegationRule.GIVER_REVOKES;
import static org.pacta.domain.delegation.DelegationRule.IT_RUNS;
import static org.pacta.domain.delegation.DelegationRule.NOT_BACKDATED;
import static org.pacta.domain.delegation.DelegationRule.ROLES_ARE_ONES_OWN;
import static org.pacta.domain.delegation.DelegationRule.STEP_CAN_BE_DELEGATED;
import static org.pacta.domain.delegation.DelegationRule.TO_A_COLLEAGUE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.delegation.DelegationCommand.ActInNameOf;
import org.pacta.domain.delegation.DelegationCommand.EntrustRoles;
import org.pacta.domain.delegation.DelegationCommand.RevokeDelegation;
import org.pacta.domain.delegation.DelegationEvent.ActedInNameOf;
import org.pacta.domain.delegation.DelegationEvent.DelegationRevoked;
import org.pacta.domain.delegation.DelegationEvent.RolesEntrusted;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Role;

/** Roles that a person entrusts to a colleague for some days: what is done meanwhile bears both names. */
@SuppressWarnings("NullAway.Init")
public class Delegation {

    @AggregateIdentifier
    private DelegationId id;

    private ActorId giver;
    private ActorId receiver;
    private Set<Role> roles = new HashSet<>();
    private DelegationTerm term;
    private boolean revoked;

    Delegation() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EntrustRoles ask) {
        if (id != null) return; // a repeated request
        requireTerm(ask.term(), ask.entrustedOn());
        ROLES_ARE_ONES_OWN.require(areOnesOwn(ask));
        TO_A_COLLEAGUE.require(!ask.to().equals(ask.by().id()));
        var sorted = ask.roles().stream().sorted().toList();
        apply(new RolesEntrusted(
                ask.id(), ask.by().id(), ask.to(), sorted, ask.term(), ask.reason(), ask.entrustedOn()));
    }

    @CommandHandler
    void decide(RevokeDelegation ask) {
        GIVER_REVOKES.require(ask.by().mandate() == null && ask.by().id().equals(giver));
        if (revoked || ask.revokedOn().isAfter(term.last())) return; // it is over already
        apply(new DelegationRevoked(id, ask.revokedOn()));
    }

    @CommandHandler
    void decide(ActInNameOf act) {
        IT_RUNS.require(!revoked && term.includes(act.actedOn()));
        ENTRUSTED_TO_THEM.require(isEntrusted(act.by()));
        STEP_CAN_BE_DELEGATED.require(!act.personal());
        apply(new ActedInNameOf(id, act.on(), act.action(), act.actedOn()));
    }

    private static void requireTerm(DelegationTerm term, LocalDate today) {
        DAYS_IN_ORDER.require(!term.last().isBefore(term.first()));
        NOT_BACKDATED.require(!term.first().isBefore(today));
    }

    /** What one holds oneself in this organisation, never what one received. */
    private static boolean areOnesOwn(EntrustRoles ask) {
        var by = ask.by();
        return by.mandate() == null
                && by.actsFor(ask.id().organisation())
                && !ask.roles().isEmpty()
                && by.roles().containsAll(ask.roles());
    }

    private boolean isEntrusted(Actor by) {
        return by.id().equals(receiver)
                && by.standsFor(giver)
                && by.actsFor(id.organisation())
                && roles.containsAll(by.roles());
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(DelegationEvent event) {
        switch (event) {
            case RolesEntrusted e -> {
                id = e.id();
                giver = e.from();
                receiver = e.to();
                roles = new HashSet<>(e.roles());
                term = e.term();
            }
            case DelegationRevoked e -> revoked = true;
            case ActedInNameOf e -> {} // for the giver to read
        }
    }
}
