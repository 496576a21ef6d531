package org.pacta.domain.avenant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.avenant.AvenantRule.CHANGED_ONCE;
import static org.pacta.domain.avenant.AvenantRule.CHANGE_IS_THERE;
import static org.pacta.domain.avenant.AvenantRule.CONVENTION_IS_IN_FORCE;
import static org.pacta.domain.avenant.AvenantRule.DECISION_IS_OF_THIS_CONVENTION;
import static org.pacta.domain.avenant.AvenantRule.EFFECT_DAY_IS_CHOSEN;
import static org.pacta.domain.avenant.AvenantRule.NOTIFIED_AFTER_SIGNATURE;
import static org.pacta.domain.avenant.AvenantRule.NUMBER_IS_FREE;
import static org.pacta.domain.avenant.AvenantRule.ONE_AT_A_TIME;
import static org.pacta.domain.avenant.AvenantRule.PROPOSED_BY_A_PARTY;
import static org.pacta.domain.avenant.AvenantRule.ROLE_FITS;
import static org.pacta.domain.avenant.AvenantRule.SOMETHING_CHANGES;
import static org.pacta.domain.avenant.AvenantRule.VISA_IS_GIVEN_ONCE;
import static org.pacta.domain.avenant.AvenantRule.WITHDRAWN_BEFORE_EFFECT;
import static org.pacta.domain.avenant.Stage.ABANDONED;
import static org.pacta.domain.avenant.Stage.DELIBERATION;
import static org.pacta.domain.avenant.Stage.IN_EFFECT;
import static org.pacta.domain.avenant.Stage.SIGNATURE;
import static org.pacta.domain.avenant.Stage.SIGNED;
import static org.pacta.domain.avenant.Stage.TRANSMISSION;
import static org.pacta.domain.convention.ReturnCause.DELIBERATION_REJECTED;
import static org.pacta.domain.convention.ReturnCause.LEGAL_VISA;
import static org.pacta.domain.convention.ReturnCause.SIGNATURE_REFUSED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantCommand.*;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.convention.ReturnCause;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** One change of a convention in force, on the way that the convention itself has taken: visas, votes, control, signatures. */
@SuppressWarnings("NullAway.Init")
public class Avenant {

    @AggregateIdentifier
    private AvenantId id;

    private final Progress soFar = new Progress();

    Avenant() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeAvenant ask, StandingConventions conventions) {
        NUMBER_IS_FREE.require(id == null, ask.id().number());
        var standing = conventions.of(ask.id().convention());
        CONVENTION_IS_IN_FORCE.require(standing.inForce());
        PROPOSED_BY_A_PARTY.require(
                standing.text().organisations().contains(ask.by().organisation())
                        && ask.by().mayActAs(ask.by().organisation(), Role.JURISTE, Role.EXECUTIF),
                ask.by().organisation());
        requireSound(ask.proposal(), ask.id(), ask.proposedOn());
        apply(new AvenantProposed(
                ask.id(), ask.by().organisation(), standing.text().lead(), ask.proposal(), ask.proposedOn()));
    }

    private static void requireSound(Proposal proposal, AvenantId id, LocalDate on) {
        var chosen = proposal.effectOn();
        EFFECT_DAY_IS_CHOSEN.require(
                proposal.effect() == AvenantEffect.GIVEN_DAY ? chosen != null && !chosen.isBefore(on) : chosen == null,
                on);
        DECISION_IS_OF_THIS_CONVENTION.require(proposal.decidedBy() == null
                || proposal.decidedBy().convention().equals(id.convention()));
    }

    @CommandHandler
    void decide(ProposeChange ask, StandingConventions conventions) {
        requireDraftOf(ask.by());
        var change = ask.change();
        CHANGED_ONCE.require(
                soFar.all().stream().noneMatch(known -> known.target().equals(change.target())));
        var text = conventions.of(id.convention()).text();
        new Fitness(text.after(id.number(), soFar.all()), ask.proposedOn()).require(change);
        apply(new ChangeProposed(id, soFar.numbered + 1, change, ask.proposedOn()));
    }

    @CommandHandler
    void decide(DropChange ask) {
        requireDraftOf(ask.by());
        CHANGE_IS_THERE.require(soFar.changes.containsKey(ask.number()), ask.number());
        apply(new ChangeDropped(id, ask.number(), ask.droppedOn()));
    }

    /** What was proposed months ago must still make sense of the text that is in force now. */
    @CommandHandler
    void decide(SubmitAvenant ask, StandingConventions conventions) {
        requireDraftOf(ask.by());
        SOMETHING_CHANGES.require(!soFar.changes.isEmpty(), "la convention");
        var standing = conventions.of(id.convention());
        CONVENTION_IS_IN_FORCE.require(standing.inForce());
        var other = standing.underApproval().orElse(id.number());
        ONE_AT_A_TIME.require(other == id.number(), other);
        var text = standing.text();
        for (var change : soFar.all()) {
            new Fitness(text, ask.submittedOn()).require(change);
            text = text.after(id.number(), change);
        }
        var approvers = Approvers.of(standing.text(), id.number(), soFar.all());
        apply(new AvenantSubmitted(
                id, soFar.version + 1, ask.text(), approvers.parties(), approvers.deliberating(), ask.submittedOn()));
    }

    @CommandHandler
    void decide(GiveAvenantVisa ask) {
        soFar.requireInstruction(ask.by(), ask.version());
        var party = ask.by().organisation();
        VISA_IS_GIVEN_ONCE.require(!soFar.approvals.visas().contains(party), party);
        apply(new AvenantVisaGiven(id, soFar.version, party, ask.observation(), ask.givenOn()));
        if (soFar.approvals.visas().containsAll(soFar.parties)) instructed(ask.givenOn());
    }

    /** Where no assembly votes, the visas are all that the signatures wait for. */
    private void instructed(LocalDate on) {
        apply(new AvenantInstructed(id, soFar.version, on));
        if (soFar.deliberating.isEmpty()) apply(new AvenantAuthorised(id, soFar.version, on));
    }

    @CommandHandler
    void decide(ReturnAvenant ask) {
        soFar.requireInstruction(ask.by(), ask.version());
        returned(ask.by().organisation(), LEGAL_VISA, ask.reason(), ask.returnedOn());
    }

    @CommandHandler
    void decide(AcknowledgeAvenantAdoption fact) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)
                || soFar.approvals.adopted().contains(fact.organisation())) return;
        apply(new AvenantAdoptionAcknowledged(id, soFar.version, fact.organisation(), fact.adoptedOn()));
        if (soFar.approvals.adopted().containsAll(soFar.deliberating))
            apply(new AvenantDeliberated(id, soFar.version, fact.adoptedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeAvenantRejection fact) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)) return;
        returned(fact.organisation(), DELIBERATION_REJECTED, null, fact.rejectedOn());
    }

    @CommandHandler
    void decide(AcknowledgeAvenantExecutory fact) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)
                || soFar.approvals.executory().contains(fact.organisation())) return;
        apply(new AvenantExecutoryAcknowledged(id, soFar.version, fact.organisation(), fact.executoryOn()));
        if (soFar.approvals.executory().containsAll(soFar.deliberating))
            apply(new AvenantAuthorised(id, soFar.version, fact.executoryOn()));
    }

    @CommandHandler
    void decide(AcknowledgeAvenantSignatures fact) {
        if (!soFar.concerns(fact.version(), SIGNATURE)) return;
        var signed = fact.lastSignedOn();
        apply(new AvenantSigned(id, soFar.version, soFar.effectAfter(signed), signed));
    }

    @CommandHandler
    void decide(AcknowledgeAvenantRefusal fact) {
        if (!soFar.concerns(fact.version(), SIGNATURE)) return;
        returned(fact.organisation(), SIGNATURE_REFUSED, null, fact.refusedOn());
    }

    @CommandHandler
    void decide(NotifyAvenant ask) {
        ROLE_FITS.require(ask.by().mayActAs(soFar.notifier, Role.JURISTE, Role.EXECUTIF), soFar.notifier);
        var signed = soFar.lastSignedOn;
        NOTIFIED_AFTER_SIGNATURE.require(soFar.stage == SIGNED
                && soFar.effectOn == null
                && signed != null
                && !ask.notifiedOn().isBefore(signed));
        apply(new AvenantNotified(id, ask.notifiedOn(), ask.notifiedOn()));
    }

    /** Woken early or twice, it takes effect once and never before its day. */
    @CommandHandler
    void decide(BringAvenantIntoEffect fact) {
        var day = soFar.effectOn;
        if (soFar.stage != SIGNED || day == null || fact.today().isBefore(day)) return;
        apply(new AvenantTookEffect(id, soFar.version, soFar.all(), day));
    }

    @CommandHandler
    void decide(WithdrawAvenant ask) {
        var own = ask.by().organisation();
        var party = own.equals(soFar.proposer) || soFar.parties.contains(own);
        ROLE_FITS.require(party && ask.by().mayActAs(own, Role.JURISTE, Role.EXECUTIF), own);
        WITHDRAWN_BEFORE_EFFECT.require(soFar.stage != SIGNED && soFar.stage != IN_EFFECT && soFar.stage != ABANDONED);
        apply(new AvenantAbandoned(id, AbandonCause.WITHDRAWN, ask.reason(), ask.withdrawnOn()));
    }

    @CommandHandler
    void decide(LapseAvenant fact) {
        if (soFar.stage == IN_EFFECT || soFar.stage == ABANDONED) return;
        apply(new AvenantAbandoned(id, AbandonCause.CONVENTION_ENDED, null, fact.endedOn()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(AvenantEvent event) {
        id = event.id();
        soFar.evolve(event);
    }

    private void requireDraftOf(Actor by) {
        ROLE_FITS.require(by.mayActAs(soFar.proposer, Role.JURISTE, Role.EXECUTIF), soFar.proposer);
        soFar.requireDraft();
    }

    private void returned(Organisation by, ReturnCause cause, @Nullable SealedText reason, LocalDate on) {
        apply(new AvenantReturned(id, soFar.version, by, cause, reason, on));
    }
}
