package org.pacta.domain.demande;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.demande.DemandeRule.*;
import static org.pacta.domain.demande.RequestProgress.WHO_MAY_RECEIVE;
import static org.pacta.domain.demande.RequestProgress.codes;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.demande.DemandeCommand.*;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.demande.RequestProgress.Stage;

/** What a person asks about data of this person, from the moment a party has it until the person has been answered. */
@SuppressWarnings("NullAway.Init")
public class Demande {

    @AggregateIdentifier
    private DemandeId id;

    private final RequestProgress progress = new RequestProgress();

    Demande() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveRequest ask, LocalCalendars calendars) {
        if (id != null) return; // the request was sent twice
        var receiver = ask.by().organisation();
        RECEIVED_BY_A_PARTY.require(
                ask.route().roles().include(receiver) && ask.by().mayActAs(receiver, WHO_MAY_RECEIVE), receiver);
        var clocks = RequestClocks.of(ask, calendars.of(ask.route().roles().controller()));
        WHAT_IS_TOLD_HAS_COME.require(!clocks.received().isAfter(ask.on()), FrenchDay.of(clocks.received()));
        apply(clocks.started(ask));
    }

    @CommandHandler
    void decide(ForwardRequest ask) {
        PROCESSOR_FORWARDS.require(
                ask.by().mayActAs(progress.received.receiver(), WHO_MAY_RECEIVE), progress.received.receiver());
        STEP_IS_OPEN.require(progress.isAt(Stage.FORWARDING));
        var since = progress.received.request().receivedAt();
        progress.requireAfterReceipt(ask.on());
        DATES_FOLLOW.require(!ask.forwardedAt().isBefore(since), since, ask.forwardedAt());
        apply(new RequestForwarded(
                id,
                progress.received.roles().controller(),
                progress.received.roles().desks(),
                ask.forwardedAt(),
                Duration.between(since, ask.forwardedAt()).toMinutes(),
                ask.on()));
    }

    @CommandHandler
    void decide(ProvideElements ask) {
        progress.requireProcessor(ask.by(), ask.providedOn());
        apply(new ElementsProvided(id, ask.elements(), ask.document(), codes(progress.lateDue), ask.providedOn()));
    }

    @CommandHandler
    void decide(JustifyDelay ask) {
        progress.requireProcessor(ask.by(), ask.justifiedOn());
        var inTime = !ask.justifiedOn()
                .isAfter(progress.received.extension().tellBy().lastDay());
        apply(new DelayJustified(id, ask.evidence(), inTime, ask.justifiedOn()));
    }

    /** The two duties contradict each other here: a person decides, and says why. */
    @CommandHandler
    void decide(DecideOnImages ask) {
        progress.requireController(ask.by(), ask.decidedOn());
        STEP_IS_OPEN.require(progress.received.imagesAtRisk() && !progress.imagesDecided);
        var gone = Objects.requireNonNull(progress.received.imagesDue());
        IMAGES_STILL_EXIST.require(
                !ask.kept() || !ask.decidedOn().isAfter(gone.lastDay()), FrenchDay.of(gone.lastDay()));
        apply(new ImagesDecided(id, ask.kept(), ask.reason(), ask.kept() ? codes(gone) : Set.of(), ask.decidedOn()));
    }

    /** Once, and told within the first month (GDPR art. 12(3)); the contract's cap is lawful only then. */
    @CommandHandler
    void decide(ExtendRequest ask) {
        progress.requireController(ask.by(), ask.toldOn());
        STEP_IS_OPEN.require(progress.isAt(Stage.ANSWER));
        var longer = progress.received.extension();
        var latest = longer.tellBy().lastDay();
        EXTENSION_IS_TOLD_IN_TIME.require(
                !ask.toldOn().isAfter(latest), FrenchDay.of(latest), FrenchDay.of(ask.toldOn()));
        apply(new RequestExtended(
                id,
                progress.round(),
                ask.reason(),
                longer.answerDue(),
                longer.lateDue(),
                progress.received.roles().processor() != null && !progress.elementsGiven,
                codes(progress.answerDue),
                ask.toldOn()));
    }

    @CommandHandler
    void decide(AnswerRequest ask) {
        progress.requireController(ask.by(), ask.answeredOn());
        IDENTITY_IS_CLEARED.require(!progress.received.request().identityDoubted() || ask.identityChecked());
        progress.requireImagesDecided();
        apply(new RequestAnswered(
                id,
                progress.round(),
                progress.isLate(ask.answeredOn(), ask.lateReason()),
                ask.lateReason(),
                codes(progress.answerDue, progress.lateDue),
                ask.answeredOn()));
    }

    @CommandHandler
    void decide(RefuseRequest ask) {
        progress.requireController(ask.by(), ask.refusedOn());
        COMPLAINT_ROUTES_ARE_TOLD.require(ask.routesTold());
        progress.requireImagesDecided();
        apply(new RequestRefused(
                id,
                progress.round(),
                ask.reason(),
                progress.isLate(ask.refusedOn(), ask.lateReason()),
                ask.lateReason(),
                codes(progress.answerDue, progress.lateDue),
                ask.refusedOn()));
    }

    @CommandHandler
    void decide(WithdrawRequest ask) {
        progress.requireController(ask.by(), ask.withdrawnOn());
        apply(new RequestWithdrawn(id, ask.withdrawnOn()));
    }

    @EventSourcingHandler
    void evolve(DemandeEvent event) {
        id = event.id();
        progress.evolve(event);
    }
}
