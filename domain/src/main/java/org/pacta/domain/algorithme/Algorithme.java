package org.pacta.domain.algorithme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.algorithme.AlgorithmeRule.*;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.algorithme.AlgorithmeCommand.*;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.algorithme.Gate.Stage;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** One algorithm and its gate: proposed, advised on, confirmed by the Mayor, installed, measured, used, removed. */
@SuppressWarnings("NullAway.Init")
public class Algorithme {

    @AggregateIdentifier
    private AlgorithmeId id;

    private final Gate gate = new Gate();

    Algorithme() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeAlgorithm ask) {
        if (id != null) return; // same proposal: the request was sent twice
        var terms = ask.terms();
        var proposal = ask.proposal();
        PARTNER_PROPOSES.require(
                ask.by().mayActAs(terms.partner(), Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF), terms.partner());
        ALGORITHM_IS_NAMED.require(
                !proposal.name().isBlank() && !proposal.version().isBlank());
        PURPOSE_IS_OF_THE_CONVENTION.require(
                terms.purposes().contains(proposal.purpose()), proposal.purpose(), String.join(", ", terms.purposes()));
        apply(new AlgorithmProposed(ask.id(), terms, proposal, ask.proposedOn()));
    }

    /** An opinion exists once the committee has met, and is dated by its meeting. */
    @CommandHandler
    void decide(GiveCommitteeOpinion ask, HeldMeetings meetings) {
        var city = gate.terms.city();
        CITY_RECORDS_THE_OPINION.require(ask.by().mayActAs(city, Role.JURISTE, Role.TECHNIQUE), city);
        var basis = ask.basis();
        var metOn = basis.requireHeld(id.convention(), meetings).heldOn();
        gate.requireAt(Stage.OPINION, metOn);
        OPINION_IS_EXPLAINED.require(ask.opinion() == CommitteeOpinion.FAVOURABLE || ask.reserves() != null);
        apply(new ProposalStudied(id, basis.known(), basis.decision(), metOn));
        apply(new CommitteeOpinionGiven(id, ask.opinion(), ask.reserves(), metOn));
    }

    /** Whatever the committee said: the City chooses freely (SUR-7.1.2). */
    @CommandHandler
    void decide(AuthoriseAlgorithm ask, LocalCalendars calendars) {
        gate.requireMayor(ask.by());
        gate.requireAt(Stage.DECISION, ask.authorisedOn());
        apply(gate.terms.authorised(ask, calendars));
    }

    /** Drawn up twice it is one letter, and none once the proposal was given up. */
    @CommandHandler
    void decide(IssueLetter ask) {
        if (gate.awaitsLetter()) apply(new LetterIssued(id, ask.letter(), gate.letterDay()));
    }

    @CommandHandler
    void decide(RefuseAlgorithm ask) {
        gate.requireMayor(ask.by());
        gate.requireAt(Stage.DECISION, ask.refusedOn());
        apply(new AlgorithmRefused(id, ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(InstallAlgorithm ask) {
        gate.requireTechnician(ask.by());
        gate.requireAgreed();
        gate.requireAt(Stage.INSTALLATION, ask.installedOn());
        gate.requireInTime(ask.installedOn());
        apply(new AlgorithmInstalled(id, ask.installedOn()));
    }

    @CommandHandler
    void decide(MeasureFalsePositives ask) {
        gate.requireTechnician(ask.by());
        gate.requireAt(Stage.MEASUREMENT, ask.measuredOn());
        var found = ask.measurement();
        gate.requireCounted(found, ask.measuredOn());
        var conforming = gate.terms.target().isMetBy(found);
        apply(new FalsePositivesMeasured(id, gate.nextRound(), found, found.rate(), conforming, ask.measuredOn()));
    }

    /** "As far as possible" binds the partner's effort; the City opens nothing that does not conform (SUR-5.2). */
    @CommandHandler
    void decide(OpenToOperators ask) {
        gate.requireCity(ask.by());
        gate.requireAt(Stage.MEASUREMENT, ask.openedOn());
        gate.requireSuspended(false);
        gate.requireTargetMet();
        OPERATORS_ARE_INFORMED.require(ask.informed());
        apply(new OpenedToOperators(id, ask.openedOn()));
    }

    @CommandHandler
    void decide(SuspendAlgorithm ask) {
        gate.requireCity(ask.by());
        gate.requireInstalled(ask.suspendedOn());
        gate.requireSuspended(false);
        apply(new AlgorithmSuspended(id, ask.reason(), ask.suspendedOn()));
    }

    @CommandHandler
    void decide(ResumeAlgorithm ask) {
        gate.requireCity(ask.by());
        gate.requireInstalled(ask.resumedOn());
        gate.requireSuspended(true);
        apply(new AlgorithmResumed(id, ask.reason(), ask.resumedOn()));
    }

    /** Once it is installed, to give it up is to remove it. */
    @CommandHandler
    void decide(WithdrawAlgorithm ask) {
        var party = ask.by().organisation();
        PARTY_WITHDRAWS.require(
                gate.isOfEither(party) && ask.by().mayActAs(party, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF),
                gate.terms.city(),
                gate.terms.partner());
        gate.requireNotLeaving();
        gate.requireFollows(ask.on());
        if (gate.isInstalled()) order(RemovalCause.WITHDRAWAL, ask.by(), ask.reason(), ask.withdrawnAt(), ask.on());
        else apply(new AlgorithmWithdrawn(id, party, ask.reason(), ask.on()));
    }

    @CommandHandler
    void decide(OrderRemoval ask) {
        var city = gate.terms.city();
        CITY_ORDERS_REMOVAL.require(ask.by().mayActAs(city, Role.JURISTE, Role.EXECUTIF), city);
        gate.requireInstalled(ask.on());
        order(RemovalCause.INFRINGEMENT, ask.by(), ask.reason(), ask.orderedAt(), ask.on());
    }

    private void order(RemovalCause cause, Actor by, SealedText reason, Instant at, LocalDate on) {
        apply(new RemovalOrdered(id, cause, by.organisation(), reason, at, on));
    }

    @CommandHandler
    void decide(AttestRemoval ask) {
        var partner = gate.terms.partner();
        PARTNER_REMOVES.require(ask.by().mayActAs(partner, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF), partner);
        gate.requireAt(Stage.REMOVAL, ask.on());
        REMOVED_EVERYWHERE.require(ask.everywhere());
        var minutes = gate.minutesSinceOrder(ask.removedAt(), ask.attestedAt());
        apply(new RemovalAttested(id, ask.removedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(ReportAnomaly ask) {
        var city = gate.terms.city();
        CITY_REPORTS.require(ask.by().mayActAs(city, Role.TECHNIQUE, Role.JURISTE, Role.DPO, Role.EXECUTIF), city);
        gate.requireInstalled(ask.on());
        var minutes = Gate.minutes(ask.noticedAt(), ask.reportedAt(), ask.reportedAt());
        apply(new AnomalyReported(
                id, gate.nextAnomaly(), ask.description(), ask.noticedAt(), ask.reportedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(CorrectAnomaly ask) {
        var partner = gate.terms.partner();
        PARTNER_CORRECTS.require(ask.by().mayActAs(partner, Role.TECHNIQUE, Role.JURISTE), partner);
        ANOMALY_IS_OPEN.require(gate.awaitsCorrection(ask.anomaly()), ask.anomaly());
        gate.requireFollows(ask.correctedOn());
        apply(new AnomalyCorrected(id, ask.anomaly(), ask.correction(), ask.correctedOn()));
    }

    @EventSourcingHandler
    void evolve(AlgorithmeEvent event) {
        id = event.id();
        gate.evolve(event);
    }
}
