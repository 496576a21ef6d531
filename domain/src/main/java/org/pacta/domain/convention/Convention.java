package org.pacta.domain.convention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.convention.ConventionRule.DRAFTED_BY_A_PARTY;
import static org.pacta.domain.convention.ConventionRule.NOTIFIED_AFTER_SIGNATURE;
import static org.pacta.domain.convention.ConventionRule.ONLY_A_DRAFT_CHANGES;
import static org.pacta.domain.convention.ConventionRule.ROLE_FITS;
import static org.pacta.domain.convention.ConventionRule.STEP_IS_OPEN;
import static org.pacta.domain.convention.ConventionRule.VERSION_IS_CURRENT;
import static org.pacta.domain.convention.ConventionRule.VISA_IS_GIVEN_ONCE;
import static org.pacta.domain.convention.ConventionRule.WITHDRAWN_BEFORE_FORCE;
import static org.pacta.domain.convention.ReturnCause.DELIBERATION_REJECTED;
import static org.pacta.domain.convention.ReturnCause.LEGAL_VISA;
import static org.pacta.domain.convention.ReturnCause.SIGNATURE_REFUSED;
import static org.pacta.domain.convention.Stage.DELIBERATION;
import static org.pacta.domain.convention.Stage.DRAFT;
import static org.pacta.domain.convention.Stage.INSTRUCTION;
import static org.pacta.domain.convention.Stage.IN_FORCE;
import static org.pacta.domain.convention.Stage.SIGNATURE;
import static org.pacta.domain.convention.Stage.SIGNED;
import static org.pacta.domain.convention.Stage.TRANSMISSION;
import static org.pacta.domain.convention.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionCommand.*;
import org.pacta.domain.convention.ConventionEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.Gate;
import org.pacta.domain.template.Templates;

/** One partnership agreement on its way from draft to force: its text, its blanks, and who has approved which version. */
@SuppressWarnings("NullAway.Init")
public class Convention {

    private static final Set<Stage> VOTING = EnumSet.of(DELIBERATION, TRANSMISSION);

    @AggregateIdentifier
    private ConventionId id;

    private Stage stage;
    private String template;
    private int templateVersion;
    private int version;
    private Parties parties;
    private final Blanks blanks = new Blanks();
    private final Approvals approvals = new Approvals();
    private @Nullable LocalDate lastSignedOn;
    private @Nullable LocalDate notifiedOn;
    private boolean deployable;

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
        ask.blanks().forEach((blank, value) -> blanks.requireFits(chosen, blank, value));
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
        requireEditable(ask.by());
        blanks.requireFits(templates.get(template, templateVersion), ask.blank(), ask.value());
        apply(new BlankFilled(id, ask.blank(), ask.value(), ask.filledOn()));
    }

    @CommandHandler
    void decide(WaiveBlank ask, Templates templates) {
        requireEditable(ask.by());
        blanks.requireWaivable(templates.get(template, templateVersion), ask.blank());
        apply(new BlankWaived(id, ask.blank(), ask.reason(), ask.waivedOn()));
    }

    @CommandHandler
    void decide(SubmitConvention ask, Templates templates) {
        requireEditable(ask.by());
        var chosen = templates.get(template, templateVersion);
        ask.blanks().forEach((blank, value) -> blanks.requireFits(chosen, blank, value));
        blanks.requireSettled(chosen, ask.blanks().keySet());
        ask.blanks().forEach((blank, value) -> apply(new BlankFilled(id, blank, value, ask.submittedOn())));
        apply(new ConventionSubmitted(id, version + 1, ask.text(), ask.submittedOn()));
    }

    @CommandHandler
    void decide(GiveLegalVisa ask) {
        requireInstruction(ask.by(), ask.version());
        var party = ask.by().organisation();
        VISA_IS_GIVEN_ONCE.require(!approvals.visas().contains(party), party);
        apply(new LegalVisaGiven(id, version, party, ask.observation(), ask.givenOn()));
        if (approvals.visas().containsAll(parties.organisations()))
            apply(new ConventionInstructed(id, version, ask.givenOn()));
    }

    @CommandHandler
    void decide(ReturnConvention ask) {
        requireInstruction(ask.by(), ask.version());
        returned(ask.by().organisation(), LEGAL_VISA, ask.reason(), ask.returnedOn());
    }

    @CommandHandler
    void decide(AcknowledgeAdoption fact, Templates templates) {
        if (!concerns(fact.version(), VOTING) || approvals.adopted().contains(fact.organisation())) return;
        apply(new AdoptionAcknowledged(id, version, fact.organisation(), fact.adoptedOn()));
        if (approvals.adopted().containsAll(voters(templates)))
            apply(new ConventionDeliberated(id, version, fact.adoptedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeRejection fact) {
        if (!concerns(fact.version(), VOTING)) return;
        returned(fact.organisation(), DELIBERATION_REJECTED, null, fact.rejectedOn());
    }

    @CommandHandler
    void decide(AcknowledgeExecutoryAct fact, Templates templates) {
        if (!concerns(fact.version(), VOTING) || approvals.executory().contains(fact.organisation())) return;
        apply(new ExecutoryActAcknowledged(id, version, fact.organisation(), fact.executoryOn()));
        if (approvals.executory().containsAll(voters(templates)))
            apply(new ConventionAuthorised(id, version, fact.executoryOn()));
    }

    @CommandHandler
    void decide(AcknowledgeSignatures fact) {
        if (!concerns(fact.version(), EnumSet.of(SIGNATURE))) return;
        apply(new SignaturesAcknowledged(id, version, fact.lastSignedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeSignatureRefusal fact) {
        if (!concerns(fact.version(), EnumSet.of(SIGNATURE))) return;
        returned(fact.organisation(), SIGNATURE_REFUSED, null, fact.refusedOn());
    }

    @CommandHandler
    void decide(AcknowledgeDeployment fact) {
        if (!concerns(fact.version(), EnumSet.of(SIGNED)) || deployable) return;
        apply(new DeploymentAcknowledged(id, version, fact.authorisedOn()));
    }

    @CommandHandler
    void decide(NotifyConvention ask, Templates templates) {
        var lead = parties.lead(templates.get(template, templateVersion));
        ROLE_FITS.require(ask.by().mayActAs(lead, Role.JURISTE, Role.EXECUTIF), lead);
        NOTIFIED_AFTER_SIGNATURE.require(
                stage == SIGNED && lastSignedOn != null && !ask.notifiedOn().isBefore(lastSignedOn),
                lastSignedOn == null ? "" : lastSignedOn,
                ask.notifiedOn());
        STEP_IS_OPEN.require(notifiedOn == null);
        // the term is computed now, so that an impossible day is refused while somebody can still correct it
        Terms.of(templates.get(template, templateVersion), blanks, ask.notifiedOn());
        apply(new ConventionNotified(id, ask.notifiedOn()));
    }

    @CommandHandler
    void decide(BringIntoForce ask, Templates templates) {
        if (stage == IN_FORCE) return;
        var chosen = templates.get(template, templateVersion);
        var effect = chosen.term().effect() == Effect.NOTIFICATION ? notifiedOn : lastSignedOn;
        STEP_IS_OPEN.require(stage == SIGNED && (deployable || !chosen.gates().contains(Gate.CNIL_FILING)));
        var starts = NOTIFIED_AFTER_SIGNATURE.present(effect, lastSignedOn == null ? "aucune" : lastSignedOn, "aucune");
        apply(new ConventionEnteredIntoForce(id, version, Terms.of(chosen, blanks, starts), starts));
    }

    @CommandHandler
    void decide(WithdrawConvention ask) {
        requireParty(ask.by(), Role.JURISTE, Role.EXECUTIF);
        WITHDRAWN_BEFORE_FORCE.require(stage != IN_FORCE && stage != WITHDRAWN);
        apply(new ConventionWithdrawn(id, ask.reason(), ask.withdrawnOn()));
    }

    private void returned(Organisation by, ReturnCause cause, @Nullable SealedText reason, LocalDate on) {
        apply(new ConventionReturned(id, version, by, cause, reason, on));
    }

    private void requireEditable(Actor by) {
        requireParty(by, Role.JURISTE);
        ONLY_A_DRAFT_CHANGES.require(stage == DRAFT, version);
    }

    private void requireInstruction(Actor by, int read) {
        requireParty(by, Role.JURISTE);
        STEP_IS_OPEN.require(stage == INSTRUCTION);
        VERSION_IS_CURRENT.require(read == version, version, read);
    }

    private void requireParty(Actor by, Role... roles) {
        ROLE_FITS.require(
                parties.include(by.organisation()) && by.mayActAs(by.organisation(), roles), by.organisation());
    }

    /** A fact about an earlier version, or one that comes after its step, changes nothing: a worker may repeat itself. */
    private boolean concerns(int factVersion, Set<Stage> stages) {
        return factVersion == version && stages.contains(stage);
    }

    private Set<Organisation> voters(Templates templates) {
        return parties.deliberating(templates.get(template, templateVersion));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(ConventionEvent event) {
        switch (event) {
            case ConventionDrafted e -> {
                id = e.id();
                template = e.template();
                templateVersion = e.templateVersion();
                parties = new Parties(e.parties());
                stage = DRAFT;
            }
            case BlankFilled e -> blanks.fill(e.blank(), e.value());
            case BlankWaived e -> blanks.waive(e.blank());
            case ConventionSubmitted e -> {
                version = e.version();
                stage = INSTRUCTION;
            }
            case LegalVisaGiven e -> approvals.visas().add(e.organisation());
            case ConventionInstructed e -> stage = DELIBERATION;
            case ConventionReturned e -> {
                approvals.startAgain();
                stage = DRAFT;
            }
            case AdoptionAcknowledged e -> approvals.adopted().add(e.organisation());
            case ConventionDeliberated e -> stage = TRANSMISSION;
            case ExecutoryActAcknowledged e -> approvals.executory().add(e.organisation());
            case ConventionAuthorised e -> stage = SIGNATURE;
            case SignaturesAcknowledged e -> {
                lastSignedOn = e.legalDate();
                stage = SIGNED;
            }
            case DeploymentAcknowledged e -> deployable = true;
            case ConventionNotified e -> notifiedOn = e.legalDate();
            case ConventionEnteredIntoForce e -> stage = IN_FORCE;
            case ConventionWithdrawn e -> stage = WITHDRAWN;
        }
    }
}
