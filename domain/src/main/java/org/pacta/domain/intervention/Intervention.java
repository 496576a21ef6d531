package org.pacta.domain.intervention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.intervention.InterventionEvent.AVAILABILITY;
import static org.pacta.domain.intervention.InterventionRule.*;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.intervention.InterventionCommand.*;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.intervention.Worksite.Stage;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.materiel.SharedGoods;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** One piece of work of a guest in its host's place: asked before, agreed to, begun, finished, or stopped on order. */
@SuppressWarnings("NullAway.Init")
public class Intervention {

    @AggregateIdentifier
    private InterventionId id;

    private final Worksite site = new Worksite();

    Intervention() {} // Axon rebuilds the aggregate from its events

    /** The hours hoped for remind the host; no time limit stands in the text, and none decides (MET-18). */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestIntervention ask, LocalCalendars calendars, SharedGoods goods) {
        if (id != null) return; // same request: it was sent twice
        var guest = ask.by().organisation();
        var request = ask.request();
        GUEST_ASKS.require(ask.terms().parties().contains(guest)
                && ask.by().mayActAs(guest, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF));
        var missing = request.missing(ask.terms().content());
        REQUEST_IS_COMPLETE.require(
                missing.isEmpty(), missing.stream().map(RequestPart::label).collect(Collectors.joining(", ")));
        ANSWER_IS_HOPED_IN_OPENING_HOURS.require(request.hopesForAnAnswer(), InterventionRequest.MOST_HOURS);
        var host = hostOf(ask, goods);
        GUEST_ASKS.require(!host.equals(guest));
        var hoped = Catalogue.line(AVAILABILITY)
                .lasting(request.openingHours())
                .from(ask.requestedAt(), calendars.of(host));
        apply(new InterventionRequested(ask.id(), guest, host, request, ask.requestedAt(), hoped, ask.on()));
    }

    /** Who lets others come to these supports, all of which stand in the annexes. */
    private static Organisation hostOf(RequestIntervention ask, SharedGoods goods) {
        var wanted = ask.request().supports();
        WORK_IS_ON_VALIDATED_SUPPORTS.require(!wanted.isEmpty()
                && wanted.stream()
                        .allMatch(
                                support -> support.convention().equals(ask.id().convention())));
        requireInForce(wanted, goods);
        var hosts = wanted.stream()
                .flatMap(support -> goods.inForce(support).stream())
                .map(AnnexLine::hosting)
                .distinct()
                .toList();
        ONE_HOST_AT_A_TIME.require(hosts.size() == 1);
        return hosts.getFirst();
    }

    private static void requireInForce(Set<MaterielId> supports, SharedGoods goods) {
        WORK_IS_ON_VALIDATED_SUPPORTS.require(supports.stream()
                .allMatch(support -> goods.inForce(support)
                        .filter(line -> line.kind().carries())
                        .isPresent()));
    }

    @CommandHandler
    void decide(GrantIntervention ask, SharedGoods goods) {
        site.requireHost(ask.by(), HOST_DECIDES);
        site.requireAt(Stage.ASKED, REQUEST_AWAITS_AN_ANSWER, ask.on());
        site.requireAsked(ask.supports());
        requireInForce(ask.supports(), goods);
        var minutes = site.minutesUntil(ask.grantedAt(), ask.grantedAt());
        apply(new InterventionGranted(id, ask.supports(), ask.conditions(), ask.grantedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(RefuseIntervention ask) {
        site.requireHost(ask.by(), HOST_DECIDES);
        site.requireAt(Stage.ASKED, REQUEST_AWAITS_AN_ANSWER, ask.on());
        var minutes = site.minutesUntil(ask.refusedAt(), ask.refusedAt());
        apply(new InterventionRefused(id, ask.reason(), ask.refusedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(WithdrawIntervention ask) {
        site.requireGuest(ask.by(), GUEST_WITHDRAWS);
        site.requireNotBegun(ask.on());
        apply(new InterventionWithdrawn(id, ask.reason(), ask.on()));
    }

    /** A support may have left the annexes since the host agreed. */
    @CommandHandler
    void decide(StartWork ask, SharedGoods goods) {
        site.requireGuest(ask.by(), GUEST_WORKS);
        site.requireAgreement(ask.on());
        site.requireGranted(ask.supports());
        requireInForce(ask.supports(), goods);
        site.minutesUntil(ask.startedAt(), ask.recordedAt());
        apply(new WorkStarted(id, site.round(), ask.supports(), ask.startedAt(), ask.on()));
    }

    @CommandHandler
    void decide(FinishWork ask) {
        site.requireGuest(ask.by(), GUEST_WORKS);
        site.requireAt(Stage.WORKING, STEP_IS_OPEN, ask.on());
        var minutes = site.minutesUntil(ask.finishedAt(), ask.recordedAt());
        apply(new WorkFinished(id, site.round(), ask.report(), ask.finishedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(ImposeTerms ask) {
        site.requireHost(ask.by(), HOST_ORDERS);
        site.requireAgreed(ask.on());
        apply(new TermsImposed(id, ask.terms(), ask.on()));
    }

    /** For any reason of its own, and at once: to tell the guest is enough (MET-21). */
    @CommandHandler
    void decide(OrderStop ask) {
        site.requireHost(ask.by(), HOST_ORDERS);
        site.requireAgreed(ask.on());
        apply(new StopOrdered(id, site.round(), ask.cause(), ask.reason(), ask.orderedAt(), ask.on()));
    }

    @CommandHandler
    void decide(AttestStop ask) {
        site.requireGuest(ask.by(), GUEST_ATTESTS);
        site.requireAt(Stage.STOPPING, STEP_IS_OPEN, ask.on());
        var minutes = site.minutesUntil(ask.stoppedAt(), ask.recordedAt());
        apply(new StopAttested(id, site.round(), ask.stoppedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(LetWorkResume ask) {
        site.requireHost(ask.by(), HOST_ORDERS);
        site.requireAt(Stage.STOPPED, STEP_IS_OPEN, ask.on());
        apply(new WorkResumed(id, site.round(), ask.terms(), ask.on()));
    }

    @CommandHandler
    void decide(EndIntervention ask) {
        site.requireHost(ask.by(), HOST_ORDERS);
        site.requireAt(Stage.STOPPED, STEP_IS_OPEN, ask.on());
        apply(new InterventionEnded(id, ask.reason(), ask.on()));
    }

    @EventSourcingHandler
    void evolve(InterventionEvent event) {
        id = event.id();
        site.evolve(event);
    }
}
