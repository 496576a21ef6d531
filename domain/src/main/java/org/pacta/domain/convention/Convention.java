package org.pacta.domain.convention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.convention.ConventionRule.*;
import static org.pacta.domain.convention.ReturnCause.DELIBERATION_REJECTED;
import static org.pacta.domain.convention.ReturnCause.LEGAL_VISA;
import static org.pacta.domain.convention.ReturnCause.SIGNATURE_REFUSED;
import static org.pacta.domain.convention.Stage.*;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionCommand.*;
import org.pacta.domain.convention.ConventionEvent.*;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.Gate;
import org.pacta.domain.template.Templates;

/** One partnership agreement from draft to force and to its end: its text, its blanks, and who has approved which version. */
@SuppressWarnings("NullAway.Init")
public class Convention {

    @AggregateIdentifier
    private ConventionId id;

    private final Progress soFar = new Progress();

    Convention() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftConvention ask, Templates templates) {
        if (id != null) return; // same id: the request was sent twice
        var chosen = templates.latest(ask.template());
        Parties.requireFill(chosen, ask.parties());
        DRAFTED_BY_A_PARTY.require(
                new Parties(ask.parties()).include(ask.by().organisation())
                        && ask.by().holds(Role.JURISTE),
                ask.by().organisation());
        ask.blanks().forEach((blank, value) -> soFar.blanks.requireFits(chosen, blank, value));
        var drafted = ask.draftedOn();
        apply(new ConventionDrafted(
                ask.id(),
                chosen.id(),
                chosen.version(),
                ask.edition(),
                ask.title(),
                ask.parties(),
                ask.by().organisation(),
                drafted));
        ask.blanks().forEach((blank, value) -> apply(new BlankFilled(id, blank, value, drafted)));
    }

    @CommandHandler
    void decide(FillBlank ask, Templates templates) {
        soFar.requireEditable(ask.by());
        soFar.blanks.requireFits(soFar.template(templates), ask.blank(), ask.value());
        apply(new BlankFilled(id, ask.blank(), ask.value(), ask.filledOn()));
    }

    @CommandHandler
    void decide(WaiveBlank ask, Templates templates) {
        soFar.requireEditable(ask.by());
        soFar.blanks.requireWaivable(soFar.template(templates), ask.blank());
        apply(new BlankWaived(id, ask.blank(), ask.reason(), ask.waivedOn()));
    }

    @CommandHandler
    void decide(SubmitConvention ask, Templates templates) {
        soFar.requireEditable(ask.by());
        var chosen = soFar.template(templates);
        ask.blanks().forEach((blank, value) -> soFar.blanks.requireFits(chosen, blank, value));
        soFar.blanks.requireSettled(chosen, ask.blanks().keySet());
        ask.blanks().forEach((blank, value) -> apply(new BlankFilled(id, blank, value, ask.submittedOn())));
        apply(new ConventionSubmitted(id, soFar.version + 1, ask.text(), ask.submittedOn()));
    }

    @CommandHandler
    void decide(GiveLegalVisa ask) {
        soFar.requireInstruction(ask.by(), ask.version());
        var party = ask.by().organisation();
        VISA_IS_GIVEN_ONCE.require(!soFar.approvals.visas().contains(party), party);
        apply(new LegalVisaGiven(id, soFar.version, party, ask.observation(), ask.givenOn()));
        if (soFar.approvals.visas().containsAll(soFar.parties.organisations()))
            apply(new ConventionInstructed(id, soFar.version, ask.givenOn()));
    }

    @CommandHandler
    void decide(ReturnConvention ask) {
        soFar.requireInstruction(ask.by(), ask.version());
        returned(ask.by().organisation(), LEGAL_VISA, ask.reason(), ask.returnedOn());
    }

    @CommandHandler
    void decide(AcknowledgeAdoption fact, Templates templates) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)
                || soFar.approvals.adopted().contains(fact.organisation())) return;
        apply(new AdoptionAcknowledged(id, soFar.version, fact.organisation(), fact.adoptedOn()));
        if (soFar.approvals.adopted().containsAll(soFar.voters(templates)))
            apply(new ConventionDeliberated(id, soFar.version, fact.adoptedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeRejection fact) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)) return;
        returned(fact.organisation(), DELIBERATION_REJECTED, null, fact.rejectedOn());
    }

    @CommandHandler
    void decide(AcknowledgeExecutoryAct fact, Templates templates) {
        if (!soFar.concerns(fact.version(), DELIBERATION, TRANSMISSION)
                || soFar.approvals.executory().contains(fact.organisation())) return;
        apply(new ExecutoryActAcknowledged(id, soFar.version, fact.organisation(), fact.executoryOn()));
        if (soFar.approvals.executory().containsAll(soFar.voters(templates)))
            apply(new ConventionAuthorised(id, soFar.version, fact.executoryOn()));
    }

    @CommandHandler
    void decide(AcknowledgeSignatures fact) {
        if (!soFar.concerns(fact.version(), SIGNATURE)) return;
        apply(new SignaturesAcknowledged(id, soFar.version, fact.lastSignedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeSignatureRefusal fact) {
        if (!soFar.concerns(fact.version(), SIGNATURE)) return;
        returned(fact.organisation(), SIGNATURE_REFUSED, null, fact.refusedOn());
    }

    @CommandHandler
    void decide(AcknowledgeDeployment fact) {
        if (!soFar.concerns(fact.version(), SIGNED) || soFar.deployable) return;
        apply(new DeploymentAcknowledged(id, soFar.version, fact.authorisedOn()));
    }

    @CommandHandler
    void decide(NotifyConvention ask, Templates templates, LocalCalendars calendars) {
        var chosen = soFar.template(templates);
        var lead = soFar.parties.lead(chosen);
        ROLE_FITS.require(ask.by().mayActAs(lead, Role.JURISTE, Role.EXECUTIF), lead);
        soFar.requireSignedBefore(ask.notifiedOn());
        STEP_IS_OPEN.require(soFar.notifiedOn == null);
        // the term is computed now, so that an impossible day is refused while somebody can still correct it
        term(chosen, ask.notifiedOn(), calendars);
        apply(new ConventionNotified(id, ask.notifiedOn()));
    }

    @CommandHandler
    void decide(BringIntoForce ask, Templates templates, LocalCalendars calendars) {
        if (!soFar.stage.isBeforeForce()) return;
        var chosen = soFar.template(templates);
        var effect = chosen.term().effect() == Effect.NOTIFICATION ? soFar.notifiedOn : soFar.lastSignedOn;
        STEP_IS_OPEN.require(
                soFar.stage == SIGNED && (soFar.deployable || !chosen.gates().contains(Gate.CNIL_FILING)));
        var starts = NOTIFIED_AFTER_SIGNATURE.present(effect, soFar.lastSignature(), "aucune");
        apply(new ConventionEnteredIntoForce(id, soFar.version, term(chosen, starts, calendars), starts));
    }

    /** Once for each avenant; a convention that has ended is not changed any more. */
    @CommandHandler
    void decide(AmendConvention fact, Templates templates, LocalCalendars calendars) {
        if (soFar.stage != IN_FORCE || soFar.amendments.contains(fact.avenant())) return;
        var chosen = soFar.template(templates);
        var lastDay = fact.changes().stream()
                .map(change -> Terms.moved(chosen, change, soFar.effect, calendars.of(soFar.parties.home(chosen))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        apply(new ConventionAmended(id, fact.avenant(), fact.changes(), lastDay, fact.from()));
    }

    @CommandHandler
    void decide(EndConvention fact) {
        if (soFar.stage.binds()) apply(new ConventionEnded(id, fact.cause(), fact.lastDay()));
    }

    @CommandHandler
    void decide(ArchiveConvention fact) {
        if (soFar.stage == ENDED) apply(new ConventionArchived(id, fact.archivedOn()));
    }

    /** The other clauses stay as they are, unless a court finds that the whole falls with this one (SUR-23). */
    @CommandHandler
    void decide(RecordNullity ask, Templates templates) {
        soFar.requireParty(ask.by(), Role.JURISTE, Role.EXECUTIF);
        soFar.requireStanding(ask.clause(), templates);
        SUBSTANCE_IS_FOR_THE_JUDGE.require(!ask.substance() || ask.ground() == NullityGround.COURT);
        var paper = NULLITY_IS_PROVED.present(ask.document());
        var party = ask.by().organisation();
        apply(new ClauseFoundNull(
                id, ask.clause(), party, ask.ground(), ask.substance(), ask.reason(), paper, ask.foundOn()));
        if (ask.substance()) apply(new ConventionEnded(id, EndCause.NULLITY, ask.foundOn()));
    }

    @CommandHandler
    void decide(WithdrawConvention ask) {
        soFar.requireParty(ask.by(), Role.JURISTE, Role.EXECUTIF);
        WITHDRAWN_BEFORE_FORCE.require(soFar.stage.isBeforeForce());
        apply(new ConventionWithdrawn(id, ask.reason(), ask.withdrawnOn()));
    }

    /** The only place where state changes. */
    @EventSourcingHandler
    void evolve(ConventionEvent event) {
        id = event.id();
        soFar.evolve(event);
    }

    private RecordedDeadline term(ConventionTemplate chosen, LocalDate effect, LocalCalendars calendars) {
        return Terms.of(chosen, soFar.blanks::value, effect, calendars.of(soFar.parties.home(chosen)));
    }

    private void returned(Organisation by, ReturnCause cause, @Nullable SealedText reason, LocalDate on) {
        apply(new ConventionReturned(id, soFar.version, by, cause, reason, on));
    }
}
