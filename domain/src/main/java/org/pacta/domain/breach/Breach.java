package org.pacta.domain.breach;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.breach.BreachRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.BreachCommand.*;
import org.pacta.domain.breach.BreachEvent.*;
import org.pacta.domain.deadline.AmendedDelay;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** One breach of personal data on one convention, from the moment somebody is certain until its line in the register is whole. */
@SuppressWarnings("NullAway.Init")
public class Breach {

    @AggregateIdentifier
    private BreachId id;

    private final Standing standing = new Standing();

    Breach() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportBreach ask, LocalCalendars calendars) {
        if (id != null) return; // same incident: the request was sent twice
        var found = ask.discovery();
        REPORTED_BY_A_PARTY.require(
                ask.by().mayActAs(ask.by().organisation(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF));
        found.requireSound(ask.reportedAt());
        var party = ask.by().organisation();
        var owed = ask.route().warning();
        var warnBy = owed == null
                ? null
                : AmendedDelay.line(owed.delay(), owed.amended()).from(found.awareAt(), calendars.of(party));
        apply(new BreachReported(ask.id(), party, found, ask.route(), warnBy, ask.on()));
        if (ask.route().knows(party)) becomeAware(found.awareAt(), calendars, ask.on());
    }

    /** The delay is kept by what has left, not by what was meant to leave. */
    @CommandHandler
    void decide(OrderWarning ask) {
        var owed = warningOwedBy(ask.by(), ask.desks());
        ONE_MESSAGE_AT_A_TIME.require(standing.ordered() == null);
        requireExplained(owed.isLate(ask.orderedAt(), standing.warnDue()), ask.lateReason(), standing.warnDue());
        apply(new WarningOrdered(
                id, owed.from(), owed.to(), ask.desks(), ask.documents(), ask.orderedAt(), ask.lateReason(), ask.on()));
    }

    /** The last desk reached is the moment at which the party is warned. */
    @CommandHandler
    void decide(NoteDeskWarned fact, LocalCalendars calendars) {
        var ordered = standing.ordered();
        if (ordered == null || !standing.awaitsWarning() || standing.hasReached(fact.desk())) return;
        apply(new DeskWarned(id, fact.desk(), fact.sentAt(), fact.on()));
        if (!standing.hasReachedAllDesks()) return;
        var at = standing.lastReached();
        warn(at, WarningChannel.EMAIL, ordered.desks(), ordered.documents(), ordered.lateReason(), fact.on());
        if (!standing.isControllerAware()) becomeAware(at, calendars, fact.on());
    }

    @CommandHandler
    void decide(AcknowledgeWarning ask) {
        STEP_IS_OPEN.require(standing.awaitsAcknowledgement());
        var owed = STEP_IS_OPEN.present(standing.route().warning());
        WHO_WAS_WARNED_ACKNOWLEDGES.require(
                ask.by().mayActAs(owed.to(), Role.DPO, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF), owed.to());
        apply(new WarningAcknowledged(id, owed.to(), ask.on()));
    }

    /** All desks at once: a warning to one of two is none (SUR-A4). What is late is recorded with its reason, never hidden. */
    @CommandHandler
    void decide(RecordWarning ask, LocalCalendars calendars) {
        var owed = warningOwedBy(ask.by(), ask.desks());
        requireCome(ask.warnedAt(), ask.recordedAt());
        requireExplained(owed.isLate(ask.warnedAt(), standing.warnDue()), ask.lateReason(), standing.warnDue());
        warn(ask.warnedAt(), ask.channel(), ask.desks(), ask.documents(), ask.lateReason(), ask.on());
        if (!standing.isControllerAware()) becomeAware(ask.warnedAt(), calendars, ask.on());
    }

    private BreachRoute.Warning warningOwedBy(Actor by, Set<String> desks) {
        STEP_IS_OPEN.require(standing.awaitsWarning());
        var owed = STEP_IS_OPEN.present(standing.route().warning());
        WHO_OWES_THE_WARNING_GIVES_IT.require(
                by.mayActAs(owed.from(), Role.DPO, Role.JURISTE, Role.EXECUTIF), owed.from());
        EVERY_DESK_IS_ADDRESSED.require(
                desks.containsAll(owed.desks()),
                String.join(", ", owed.desks().stream().sorted().toList()));
        return owed;
    }

    private void warn(
            Instant at,
            WarningChannel channel,
            Set<String> desks,
            @Nullable Sha256 documents,
            @Nullable SealedText lateReason,
            LocalDate on) {
        var owed = Objects.requireNonNull(standing.route().warning());
        var late = owed.isLate(at, standing.warnDue());
        apply(new PartnerWarned(id, owed.to(), at, channel, desks, documents, late, lateReason, on));
    }

    @CommandHandler
    void decide(NotifyCnil ask) {
        requireNotifier(ask.by());
        requireCome(ask.notifiedAt(), ask.recordedAt());
        REFERENCE_IS_GIVEN.require(!ask.reference().isBlank());
        var due = standing.notifyDue();
        var late = ask.notifiedAt().isAfter(due.nominal());
        requireExplained(late, ask.lateReason(), due);
        apply(new CnilNotified(
                id,
                ask.by().organisation(),
                ask.notifiedAt(),
                ask.reference(),
                ask.content(),
                ask.content().missing().isEmpty(),
                late,
                ask.lateReason(),
                ask.on()));
    }

    @CommandHandler
    void decide(WaiveNotification ask) {
        requireNotifier(ask.by());
        apply(new NotificationWaived(id, ask.by().organisation(), ask.reason(), ask.on()));
    }

    /** Persons are told without undue delay: this does not wait for a notification to be whole (GDPR art. 34(1)). */
    @CommandHandler
    void decide(DecideCommunication ask) {
        STEP_IS_OPEN.require(standing.awaitsCommunication());
        requireController(ask.by());
        apply(new CommunicationDecided(id, ask.exemption(), ask.reason(), ask.on()));
    }

    @CommandHandler
    void decide(CompleteNotification ask) {
        STEP_IS_OPEN.require(standing.awaitsCompletion());
        NOTIFIER_WRITES_TO_THE_CNIL.require(
                ask.by().mayActAs(standing.route().notifier(), Role.DPO),
                standing.route().notifier());
        var whole = standing.told().then(ask.content());
        CONTENT_IS_WHOLE.require(whole.missing().isEmpty(), inWords(whole.missing()));
        apply(new NotificationCompleted(id, whole, ask.on()));
    }

    @CommandHandler
    void decide(CloseBreach ask) {
        STEP_IS_OPEN.require(standing.mayClose());
        requireController(ask.by());
        apply(new BreachClosed(id, ask.effects(), ask.remedies(), ask.on()));
    }

    @CommandHandler
    void decide(RuleOutBreach ask) {
        STEP_IS_OPEN.require(!standing.isOver());
        WHO_KNOWS_RULES_OUT.require(ask.by().mayActAs(standing.reporter(), Role.DPO)
                || ask.by().mayActAs(standing.route().controller(), Role.DPO));
        apply(new BreachRuledOut(id, ask.by().organisation(), ask.reason(), ask.on()));
    }

    private static String inWords(List<NotificationPoint> missing) {
        return missing.stream().map(NotificationPoint::label).collect(Collectors.joining(", "));
    }

    private void becomeAware(Instant at, LocalCalendars calendars, LocalDate on) {
        var due = LegalDeadline.BREACH_TO_CNIL
                .line()
                .from(at, calendars.of(standing.route().controller()));
        apply(new ControllerBecameAware(id, standing.route().notifier(), at, due, on));
    }

    /** After the organisation knew, and by now. */
    private void requireCome(Instant told, Instant now) {
        WHAT_IS_TOLD_HAS_COME.require(!told.isBefore(standing.discovery().awareAt()) && !told.isAfter(now));
    }

    private static void requireExplained(boolean late, @Nullable SealedText reason, RecordedDeadline due) {
        LATE_IS_EXPLAINED.require(!late || reason != null, due.endInWords());
    }

    private void requireNotifier(Actor by) {
        STEP_IS_OPEN.require(standing.awaitsNotification());
        NOTIFIER_WRITES_TO_THE_CNIL.require(
                by.mayActAs(standing.route().notifier(), Role.DPO),
                standing.route().notifier());
    }

    private void requireController(Actor by) {
        CONTROLLER_ANSWERS_FOR_PERSONS.require(
                by.mayActAs(standing.route().controller(), Role.DPO, Role.EXECUTIF),
                standing.route().controller());
    }

    @EventSourcingHandler
    void evolve(BreachEvent event) {
        id = event.id();
        standing.evolve(event);
    }
}
