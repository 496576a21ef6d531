package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionRule.CLAUSE_STANDS;
import static org.pacta.domain.convention.ConventionRule.NOTIFIED_AFTER_SIGNATURE;
import static org.pacta.domain.convention.ConventionRule.ONLY_A_DRAFT_CHANGES;
import static org.pacta.domain.convention.ConventionRule.ROLE_FITS;
import static org.pacta.domain.convention.ConventionRule.STEP_IS_OPEN;
import static org.pacta.domain.convention.ConventionRule.VERSION_IS_CURRENT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Templates;

/** How far a convention has come: its version, its blanks, who has approved it, and the days that count. */
@SuppressWarnings("NullAway.Init")
final class Progress {

    Stage stage;
    int version;
    Parties parties;
    final Blanks blanks = new Blanks();
    final Approvals approvals = new Approvals();

    @Nullable
    LocalDate lastSignedOn;

    @Nullable
    LocalDate notifiedOn;

    LocalDate effect;
    final Set<Integer> amendments = new HashSet<>();
    final Set<String> nullClauses = new HashSet<>();
    boolean deployable;
    private String template;
    private int templateVersion;

    ConventionTemplate template(Templates templates) {
        return templates.get(template, templateVersion);
    }

    /** Public parties whose assembly votes. */
    Set<Organisation> voters(Templates templates) {
        return parties.deliberating(template(templates));
    }

    /** A fact about an earlier version, or one that comes after its step, changes nothing: a worker may repeat itself. */
    boolean concerns(int factVersion, Stage... stages) {
        return factVersion == version && List.of(stages).contains(stage);
    }

    void requireEditable(Actor by) {
        requireParty(by, Role.JURISTE);
        ONLY_A_DRAFT_CHANGES.require(stage == Stage.DRAFT, version);
    }

    void requireInstruction(Actor by, int read) {
        requireParty(by, Role.JURISTE);
        STEP_IS_OPEN.require(stage == Stage.INSTRUCTION);
        VERSION_IS_CURRENT.require(read == version, version, read);
    }

    void requireParty(Actor by, Role... roles) {
        var own = by.organisation();
        ROLE_FITS.require(parties.include(own) && by.mayActAs(own, roles), own);
    }

    void requireSignedBefore(LocalDate day) {
        var signed = stage == Stage.SIGNED && lastSignedOn != null && !day.isBefore(lastSignedOn);
        NOTIFIED_AFTER_SIGNATURE.require(signed, lastSignature(), day);
    }

    void requireStanding(String clause, Templates templates) {
        var known = template(templates).clause(clause).isPresent();
        CLAUSE_STANDS.require(stage.binds() && known && !nullClauses.contains(clause), clause);
    }

    /** For a sentence: the day of the last signature, or that there is none. */
    Object lastSignature() {
        return lastSignedOn == null ? "aucune" : lastSignedOn;
    }

    private void answer(TextChange change) {
        if (change instanceof TextChange.BlankAnswered answered) blanks.fill(answered.blank(), answered.value());
    }

    /** The compiler refuses an event nobody thought about. */
    void evolve(ConventionEvent event) {
        switch (event) {
            case ConventionDrafted e -> {
                template = e.template();
                templateVersion = e.templateVersion();
                parties = new Parties(e.parties());
                stage = Stage.DRAFT;
            }
            case BlankFilled e -> blanks.fill(e.blank(), e.value());
            case BlankWaived e -> blanks.waive(e.blank());
            case ConventionSubmitted e -> {
                version = e.version();
                stage = Stage.INSTRUCTION;
            }
            case LegalVisaGiven e -> approvals.visas().add(e.organisation());
            case ConventionInstructed e -> stage = Stage.DELIBERATION;
            case ConventionReturned e -> {
                approvals.startAgain();
                stage = Stage.DRAFT;
            }
            case AdoptionAcknowledged e -> approvals.adopted().add(e.organisation());
            case ConventionDeliberated e -> stage = Stage.TRANSMISSION;
            case ExecutoryActAcknowledged e -> approvals.executory().add(e.organisation());
            case ConventionAuthorised e -> stage = Stage.SIGNATURE;
            case SignaturesAcknowledged e -> {
                lastSignedOn = e.legalDate();
                stage = Stage.SIGNED;
            }
            case DeploymentAcknowledged e -> deployable = true;
            case ConventionNotified e -> notifiedOn = e.legalDate();
            case ConventionEnded e -> stage = Stage.ENDED;
            case ConventionArchived e -> stage = Stage.ARCHIVED;
            case ConventionEnteredIntoForce e -> {
                effect = e.legalDate();
                stage = Stage.IN_FORCE;
            }
            case ConventionAmended e -> {
                amendments.add(e.avenant());
                parties = parties.after(e.changes());
                e.changes().forEach(this::answer);
            }
            case ClauseFoundNull e -> nullClauses.add(e.clause());
            case ConventionWithdrawn e -> stage = Stage.WITHDRAWN;
        }
    }
}
