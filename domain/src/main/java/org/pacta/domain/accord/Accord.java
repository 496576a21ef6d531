package org.pacta.domain.accord;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.accord.AccordRule.AGREED_FIRST;
import static org.pacta.domain.accord.AccordRule.ASKED_BEFOREHAND;
import static org.pacta.domain.accord.AccordRule.ASKER_AGREES_ITSELF;
import static org.pacta.domain.accord.AccordRule.ASKER_ASKS;
import static org.pacta.domain.accord.AccordRule.DATES_FOLLOW;
import static org.pacta.domain.accord.AccordRule.OTHER_PARTY_ANSWERS;
import static org.pacta.domain.accord.AccordRule.REQUEST_AWAITS_AN_ANSWER;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.accord.AccordCommand.*;
import org.pacta.domain.accord.AccordEvent.*;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A prior written agreement, from the request of the party that needs it to what it is used for; silence never gives it. */
@SuppressWarnings("NullAway.Init")
public class Accord {

    private static final Role[] WHO_ASKS = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.ELU, Role.EXECUTIF};

    /** Those who bind their organisation. */
    private static final Role[] WHO_AGREES = {Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private AccordId id;

    private Organisation asker;
    private Organisation agreeing;
    private Set<String> obligations;
    private LocalDate latest;
    private Stage stage;

    private enum Stage {
        ASKED,
        AGREED,
        OVER
    }

    Accord() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestAccord ask) {
        if (id != null) return; // the request was sent twice
        var terms = ask.terms();
        ASKER_ASKS.require(ask.by().mayActAs(terms.asker(), WHO_ASKS), terms.asker());
        ASKER_AGREES_ITSELF.require(
                !terms.askerAgrees() || ask.by().mayActAs(terms.asker(), WHO_AGREES), terms.asker());
        ASKED_BEFOREHAND.require(
                ask.plannedOn().isAfter(ask.requestedOn()),
                FrenchDay.of(ask.requestedOn()),
                FrenchDay.of(ask.plannedOn()));
        apply(new AccordRequested(
                ask.id(),
                terms.kind(),
                terms.title(),
                terms.asker(),
                terms.agreeing(),
                terms.askerAgrees(),
                ask.intent(),
                ask.draft(),
                ask.plannedOn(),
                terms.obligations(),
                ask.requestedOn()));
    }

    @CommandHandler
    void decide(GiveAccord ask) {
        requireAnswer(ask.by(), ask.givenOn());
        apply(new AccordGiven(id, agreeing, ask.conditions(), obligations, ask.givenOn()));
    }

    @CommandHandler
    void decide(RefuseAccord ask) {
        requireAnswer(ask.by(), ask.refusedOn());
        apply(new AccordRefused(id, agreeing, ask.reason(), obligations, ask.refusedOn()));
    }

    /** It may be used more than once: a film is shown again. */
    @CommandHandler
    void decide(UseAccord ask) {
        ASKER_ASKS.require(ask.by().mayActAs(asker, WHO_ASKS), asker);
        AGREED_FIRST.require(stage == Stage.AGREED, agreeing);
        requireFollows(ask.usedOn());
        apply(new AccordUsed(id, ask.how(), ask.document(), obligations, ask.usedOn()));
    }

    @CommandHandler
    void decide(WithdrawAccordRequest ask) {
        ASKER_ASKS.require(ask.by().mayActAs(asker, WHO_ASKS), asker);
        REQUEST_AWAITS_AN_ANSWER.require(stage == Stage.ASKED);
        apply(new AccordRequestWithdrawn(id, ask.withdrawnOn()));
    }

    private void requireAnswer(Actor by, LocalDate on) {
        OTHER_PARTY_ANSWERS.require(by.mayActAs(agreeing, WHO_AGREES), agreeing);
        REQUEST_AWAITS_AN_ANSWER.require(stage == Stage.ASKED);
        requireFollows(on);
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(AccordEvent event) {
        latest = event.legalDate();
        switch (event) {
            case AccordRequested e -> {
                id = e.id();
                asker = e.asker();
                agreeing = e.agreeing();
                obligations = e.obligations();
                stage = Stage.ASKED;
            }
            case AccordGiven e -> stage = Stage.AGREED;
            case AccordRefused e -> stage = Stage.OVER;
            case AccordUsed e -> {} // it may be used again
            case AccordRequestWithdrawn e -> stage = Stage.OVER;
        }
    }
}
