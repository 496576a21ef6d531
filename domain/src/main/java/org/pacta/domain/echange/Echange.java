package org.pacta.domain.echange;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.echange.EchangeRule.*;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.echange.EchangeCommand.*;
import org.pacta.domain.echange.EchangeEvent.*;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.DataTerms;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.SharedGoods;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** One exchange of data that are not open: proposed, accepted with the papers that bind it, begun, ended. */
@SuppressWarnings("NullAway.Init")
public class Echange {

    private static final Role[] WHO_ACTS = {Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF};

    private enum Stage {
        PROPOSED,
        ACCEPTED,
        RUNNING,
        OVER
    }

    @AggregateIdentifier
    private EchangeId id;

    private ExchangeProposed proposed;
    private Stage stage;
    private boolean transit;
    private LocalDate latest;

    Echange() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeExchange ask, SharedGoods goods) {
        if (id != null) return; // same exchange: the request was sent twice
        var party = ask.by().organisation();
        var terms = ask.terms();
        PARTY_PROPOSES.require(terms.parties().contains(party) && ask.by().mayActAs(party, WHO_ACTS));
        var line = dataSet(ask, goods);
        var data = DATA_SET_IS_LISTED.present(line.data());
        OPEN_DATA_NEED_NOTHING.require(!data.open());
        requireLicence(data);
        var guest = guest(ask, goods);
        requireAll(ask.request().accepted(), terms);
        apply(new ExchangeProposed(
                ask.id(),
                terms,
                ask.request(),
                party,
                terms.otherThan(party),
                line.owner(),
                guest,
                data.licence(),
                ask.proposedOn()));
    }

    private static AnnexLine dataSet(ProposeExchange ask, SharedGoods goods) {
        var wanted = ask.request().dataSet();
        var line = DATA_SET_IS_LISTED.present(goods.inForce(wanted).orElse(null));
        DATA_SET_IS_LISTED.require(line.kind() == LineKind.DATA_SET
                && wanted.convention().equals(ask.id().convention()));
        return line;
    }

    private static void requireLicence(DataTerms data) {
        LICENCE_IS_FIXED.require(!data.licence().isBlank());
    }

    /** Who uses the other's network, having declared that nothing excluded passes there; none where no network is used. */
    private static @Nullable Organisation guest(ProposeExchange ask, SharedGoods goods) {
        var request = ask.request();
        var network = request.network();
        if (network == null) {
            GUEST_CONSENTS.require(!request.transit());
            return null;
        }
        var line = NETWORK_IS_SHARED.present(goods.inForce(network).orElse(null));
        NETWORK_IS_SHARED.require(line.kind() == LineKind.NETWORK
                && network.convention().equals(ask.id().convention()));
        var guest = NETWORK_IS_SHARED.present(line.guest());
        NOTHING_EXCLUDED_PASSES.require(
                request.declared(),
                String.join(", ", ask.terms().excluded().stream().sorted().toList()));
        GUEST_CONSENTS.require(!request.transit() || ask.by().actsFor(guest));
        return guest;
    }

    private static void requireAll(Set<String> accepted, ExchangeTerms terms) {
        var missing = terms.documents().stream()
                .filter(document -> !accepted.contains(document))
                .sorted()
                .toList();
        EVERYTHING_IS_ACCEPTED.require(missing.isEmpty(), String.join(", ", missing));
    }

    @CommandHandler
    void decide(AcceptExchange ask) {
        requireAnswer(ask.by(), ask.acceptedOn());
        requireAll(ask.accepted(), proposed.terms());
        apply(new ExchangeAccepted(id, proposed.other(), ask.accepted(), ask.acceptedOn()));
    }

    @CommandHandler
    void decide(RefuseExchange ask) {
        requireAnswer(ask.by(), ask.refusedOn());
        apply(new ExchangeRefused(id, proposed.other(), ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(WithdrawExchange ask) {
        var proposer = proposed.organisation();
        PROPOSER_WITHDRAWS.require(ask.by().mayActAs(proposer, WHO_ACTS), proposer);
        STEP_IS_OPEN.require(stage == Stage.PROPOSED || stage == Stage.ACCEPTED);
        requireFollows(ask.withdrawnOn());
        apply(new ExchangeWithdrawn(id, proposer, ask.reason(), ask.withdrawnOn()));
    }

    /** No exchange before both have accepted; the line may have left the annexes since. */
    @CommandHandler
    void decide(StartExchange ask, SharedGoods goods) {
        OWNER_STARTS.require(ask.by().mayActAs(proposed.owner(), WHO_ACTS), proposed.owner());
        ACCEPTED_BEFORE_IT_STARTS.require(stage != Stage.PROPOSED);
        STEP_IS_OPEN.require(stage == Stage.ACCEPTED);
        DATA_SET_IS_LISTED.require(goods.inForce(proposed.request().dataSet()).isPresent());
        requireFollows(ask.startedOn());
        apply(new ExchangeStarted(id, ask.startedOn()));
    }

    @CommandHandler
    void decide(StopExchange ask) {
        var party = ask.by().organisation();
        EITHER_PARTY_STOPS.require(
                proposed.terms().parties().contains(party) && ask.by().mayActAs(party, WHO_ACTS));
        STEP_IS_OPEN.require(stage == Stage.RUNNING);
        requireFollows(ask.stoppedOn());
        apply(new ExchangeStopped(id, party, ask.reason(), ask.stoppedOn()));
    }

    @CommandHandler
    void decide(ChangeTransitConsent ask) {
        var guest = GUEST_CONSENTS.present(proposed.guest());
        GUEST_CONSENTS.require(ask.by().mayActAs(guest, WHO_ACTS));
        STEP_IS_OPEN.require(stage != Stage.OVER);
        requireFollows(ask.changedOn());
        if (ask.consent() != transit) apply(new TransitConsentChanged(id, guest, ask.consent(), ask.changedOn()));
    }

    private void requireAnswer(Actor by, LocalDate on) {
        OTHER_PARTY_ANSWERS.require(by.mayActAs(proposed.other(), WHO_ACTS), proposed.other());
        STEP_IS_OPEN.require(stage == Stage.PROPOSED);
        requireFollows(on);
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(EchangeEvent event) {
        latest = event.legalDate();
        switch (event) {
            case ExchangeProposed e -> {
                id = e.id();
                proposed = e;
                transit = e.request().transit();
                stage = Stage.PROPOSED;
            }
            case ExchangeAccepted e -> stage = Stage.ACCEPTED;
            case ExchangeRefused e -> stage = Stage.OVER;
            case ExchangeWithdrawn e -> stage = Stage.OVER;
            case ExchangeStarted e -> stage = Stage.RUNNING;
            case ExchangeStopped e -> stage = Stage.OVER;
            case TransitConsentChanged e -> transit = e.consent();
        }
    }
}
