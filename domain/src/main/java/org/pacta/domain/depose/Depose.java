package org.pacta.domain.depose;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.depose.DeposeRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.depose.DeposeCommand.*;
import org.pacta.domain.depose.DeposeEvent.*;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.SharedGoods;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A host has all or part of what a guest placed with it taken away; how long that took is kept (MET-21). */
@SuppressWarnings("NullAway.Init")
public class Depose {

    private static final Role[] WHO_ACTS = {Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private DeposeId id;

    private Organisation host;
    private Organisation guest;
    private Instant orderedAt;
    private boolean open;

    Depose() {} // Axon rebuilds the aggregate from its events

    /** Any reason of the host's own is enough; to tell the guest makes it effective. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OrderDepose ask, SharedGoods goods) {
        if (id != null) return; // same order: the request was sent twice
        var party = ask.by().organisation();
        HOST_ORDERS.require(ask.by().mayActAs(party, WHO_ACTS));
        var lines = hosted(ask, goods);
        var guests = lines.stream().map(AnnexLine::placedBy).distinct().toList();
        ONE_GUEST_AT_A_TIME.require(guests.size() == 1);
        apply(new DeposeOrdered(
                ask.id(),
                party,
                guests.getFirst(),
                ask.goods(),
                ask.scope(),
                ask.cause(),
                ask.reason(),
                ask.orderedAt(),
                ask.on()));
    }

    private static List<AnnexLine> hosted(OrderDepose ask, SharedGoods goods) {
        var wanted = ask.goods();
        var lines = wanted.stream()
                .filter(good -> good.convention().equals(ask.id().convention()))
                .flatMap(good -> goods.inForce(good).stream())
                .filter(line -> line.kind() == LineKind.EQUIPMENT)
                .toList();
        GOODS_ARE_HOSTED.require(!wanted.isEmpty() && lines.size() == wanted.size());
        HOST_ORDERS.require(lines.stream().allMatch(line -> ask.by().actsFor(line.hosting())));
        return lines;
    }

    @CommandHandler
    void decide(AttestDepose ask) {
        GUEST_REMOVES.require(ask.by().mayActAs(guest, WHO_ACTS), guest);
        ORDER_IS_OPEN.require(open);
        MOMENT_HAS_COME.require(
                !ask.deposedAt().isBefore(orderedAt) && !ask.deposedAt().isAfter(ask.recordedAt()));
        var minutes = Duration.between(orderedAt, ask.deposedAt()).toMinutes();
        apply(new DeposeAttested(id, ask.deposedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(LiftDepose ask) {
        HOST_ORDERS.require(ask.by().mayActAs(host, WHO_ACTS));
        ORDER_IS_OPEN.require(open);
        apply(new DeposeLifted(id, ask.reason(), ask.on()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(DeposeEvent event) {
        switch (event) {
            case DeposeOrdered e -> {
                id = e.id();
                host = e.host();
                guest = e.guest();
                orderedAt = e.orderedAt();
                open = true;
            }
            case DeposeAttested e -> open = false;
            case DeposeLifted e -> open = false;
        }
    }
}
