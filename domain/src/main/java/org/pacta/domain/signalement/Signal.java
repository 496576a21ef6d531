package org.pacta.domain.signalement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.signalement.SignalRule.DOCUMENT_IS_COMPLETE;
import static org.pacta.domain.signalement.SignalRule.DOCUMENT_IS_HANDED_OVER;
import static org.pacta.domain.signalement.SignalRule.MOMENT_HAS_COME;
import static org.pacta.domain.signalement.SignalRule.OTHER_PARTY_ACKNOWLEDGES;
import static org.pacta.domain.signalement.SignalRule.SIGNAL_IS_OPEN;
import static org.pacta.domain.signalement.SignalRule.TELLER_TELLS;
import static org.pacta.domain.signalement.SignalRule.TRANSFER_STAYS_IN_THE_GROUP;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.signalement.SignalCommand.*;
import org.pacta.domain.signalement.SignalEvent.*;

/** One thing that a party tells the other as soon as it can, with the time it took, and that the other says it has. */
@SuppressWarnings("NullAway.Init")
public class Signal {

    private static final Role[] WHO_TELLS = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private SignalId id;

    private Organisation from;
    private Organisation to;
    private Set<String> obligations;
    private Instant raisedAt;
    private boolean open;

    Signal() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RaiseSignal ask) {
        if (id != null) return; // the request was sent twice
        var terms = ask.terms();
        TELLER_TELLS.require(ask.by().mayActAs(terms.from(), WHO_TELLS), terms.from());
        MOMENT_HAS_COME.require(!ask.knownAt().isAfter(ask.now()));
        requireDocument(ask);
        requireAllowed(ask);
        apply(new SignalRaised(
                ask.id(),
                terms.kind(),
                terms.title(),
                terms.from(),
                terms.to(),
                ask.account(),
                ask.knownAt(),
                Duration.between(ask.knownAt(), ask.now()).toMinutes(),
                ask.document(),
                terms.obligations(),
                ask.on()));
    }

    @CommandHandler
    void decide(AcknowledgeSignal ask) {
        OTHER_PARTY_ACKNOWLEDGES.require(ask.by().mayActAs(to, WHO_TELLS), to);
        SIGNAL_IS_OPEN.require(open);
        apply(new SignalAcknowledged(
                id, to, ask.answer(), Duration.between(raisedAt, ask.now()).toMinutes(), obligations, ask.on()));
    }

    @CommandHandler
    void decide(RetractSignal ask) {
        TELLER_TELLS.require(ask.by().mayActAs(from, WHO_TELLS), from);
        SIGNAL_IS_OPEN.require(open);
        apply(new SignalRetracted(id, ask.reason(), ask.on()));
    }

    private static void requireDocument(RaiseSignal ask) {
        var expected = ask.terms().content();
        if (expected.isEmpty()) return;
        DOCUMENT_IS_HANDED_OVER.require(ask.document() != null);
        var missing = expected.stream()
                .filter(part -> !ask.content().contains(part))
                .sorted()
                .collect(Collectors.joining(", "));
        DOCUMENT_IS_COMPLETE.require(missing.isEmpty(), missing);
    }

    /** Everything else goes through an amendment, with the approvals of a convention. */
    private static void requireAllowed(RaiseSignal ask) {
        if (!ask.terms().sameGroupInFrance()) return;
        var transferee = TRANSFER_STAYS_IN_THE_GROUP.present(ask.transferee());
        TRANSFER_STAYS_IN_THE_GROUP.require(transferee.isAllowed());
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(SignalEvent event) {
        switch (event) {
            case SignalRaised e -> {
                id = e.id();
                from = e.from();
                to = e.to();
                obligations = e.obligations();
                raisedAt = e.knownAt().plus(Duration.ofMinutes(e.elapsedMinutes()));
                open = true;
            }
            case SignalAcknowledged e -> open = false;
            case SignalRetracted e -> open = false;
        }
    }
}
