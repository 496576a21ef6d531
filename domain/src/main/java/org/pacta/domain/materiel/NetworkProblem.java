package org.pacta.domain.materiel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.materiel.NetworkProblemRule.*;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.materiel.NetworkProblemCommand.*;
import org.pacta.domain.materiel.NetworkProblemEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A problem of a network that one party lends the other, told to the other side as soon as possible (MET-14, MET-15). */
@SuppressWarnings("NullAway.Init")
public class NetworkProblem {

    private static final Role[] WHO_TELLS = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private NetworkProblemId id;

    private Organisation from;
    private Organisation to;
    private Instant noticedAt;
    private boolean open;

    NetworkProblem() {} // Axon rebuilds the aggregate from its events

    /** The host of the network tells its guest, or the guest its host: the line of the annex says who is which. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportNetworkProblem ask, SharedGoods goods) {
        if (id != null) return; // same problem: the request was sent twice
        var network = NETWORK_IS_SHARED.present(goods.inForce(ask.network()).orElse(null));
        NETWORK_IS_SHARED.require(network.kind() == LineKind.NETWORK
                && ask.network().convention().equals(ask.id().convention()));
        var host = network.hosting();
        var guest = NETWORK_IS_SHARED.present(network.guest());
        HOST_OR_GUEST_TELLS.require(maySpeak(ask.by(), host) || maySpeak(ask.by(), guest), host, guest);
        TOLD_SINCE_NOTICED.require(!ask.noticedAt().isAfter(ask.reportedAt()));
        var teller = ask.by().organisation();
        apply(new NetworkProblemReported(
                ask.id(),
                ask.network(),
                teller,
                teller.equals(host) ? guest : host,
                ask.description(),
                ask.noticedAt(),
                ask.reportedAt(),
                Duration.between(ask.noticedAt(), ask.reportedAt()).toMinutes(),
                ask.on()));
    }

    @CommandHandler
    void decide(SettleNetworkProblem ask) {
        PROBLEM_IS_OPEN.require(open);
        EITHER_SIDE_SETTLES.require(maySpeak(ask.by(), from) || maySpeak(ask.by(), to), from, to);
        TOLD_SINCE_NOTICED.require(
                !ask.settledAt().isBefore(noticedAt) && !ask.settledAt().isAfter(ask.recordedAt()));
        apply(new NetworkProblemSettled(id, ask.by().organisation(), ask.outcome(), ask.settledAt(), ask.on()));
    }

    private static boolean maySpeak(Actor by, Organisation party) {
        return by.mayActAs(party, WHO_TELLS);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(NetworkProblemEvent event) {
        switch (event) {
            case NetworkProblemReported e -> {
                id = e.id();
                from = e.from();
                to = e.to();
                noticedAt = e.noticedAt();
                open = true;
            }
            case NetworkProblemSettled e -> open = false;
        }
    }
}
