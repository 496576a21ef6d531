package org.pacta.domain.avenant;

import static org.pacta.domain.avenant.AvenantRule.ONLY_A_DRAFT_CHANGES;
import static org.pacta.domain.avenant.AvenantRule.ROLE_FITS;
import static org.pacta.domain.avenant.AvenantRule.STEP_IS_OPEN;
import static org.pacta.domain.avenant.AvenantRule.VERSION_IS_CURRENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.convention.Approvals;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** How far an avenant has come: what it changes, who has approved which version, and the days that count. */
@SuppressWarnings("NullAway.Init")
final class Progress {

    Stage stage;
    int version;
    Organisation proposer;
    Organisation notifier;
    Proposal proposal;
    final Map<Integer, TextChange> changes = new TreeMap<>();
    int numbered;
    final Approvals approvals = new Approvals();
    final Set<Organisation> parties = new HashSet<>();
    final Set<Organisation> deliberating = new HashSet<>();

    @Nullable
    LocalDate lastSignedOn;

    @Nullable
    LocalDate effectOn;

    List<TextChange> all() {
        return new ArrayList<>(changes.values());
    }

    boolean concerns(int factVersion, Stage... stages) {
        return factVersion == version && List.of(stages).contains(stage);
    }

    void requireDraft() {
        ONLY_A_DRAFT_CHANGES.require(stage == Stage.DRAFT, Math.max(1, version));
    }

    void requireInstruction(Actor by, int read) {
        ROLE_FITS.require(
                parties.contains(by.organisation()) && by.mayActAs(by.organisation(), Role.JURISTE), by.organisation());
        STEP_IS_OPEN.require(stage == Stage.INSTRUCTION);
        VERSION_IS_CURRENT.require(read == version, version, read);
    }

    /** From when it counts, once all have signed; the notification may have to decide. */
    @Nullable
    LocalDate effectAfter(LocalDate signed) {
        return switch (proposal.effect()) {
            case LAST_SIGNATURE -> signed;
            case NOTIFICATION -> null;
            case GIVEN_DAY -> later(proposal.effectOn(), signed);
        };
    }

    private static LocalDate later(@Nullable LocalDate chosen, LocalDate signed) {
        return chosen == null || chosen.isBefore(signed) ? signed : chosen;
    }

    /** The compiler refuses an event nobody thought about. */
    void evolve(AvenantEvent event) {
        switch (event) {
            case AvenantProposed e -> {
                proposer = e.organisation();
                notifier = e.notifier();
                proposal = e.proposal();
                stage = Stage.DRAFT;
            }
            case ChangeProposed e -> {
                changes.put(e.number(), e.change());
                numbered = e.number();
            }
            case ChangeDropped e -> changes.remove(e.number());
            case AvenantSubmitted e -> submitted(e);
            case AvenantVisaGiven e -> approvals.visas().add(e.organisation());
            case AvenantInstructed e -> stage = Stage.DELIBERATION;
            case AvenantReturned e -> {
                approvals.startAgain();
                stage = Stage.DRAFT;
            }
            case AvenantAdoptionAcknowledged e -> approvals.adopted().add(e.organisation());
            case AvenantDeliberated e -> stage = Stage.TRANSMISSION;
            case AvenantExecutoryAcknowledged e -> approvals.executory().add(e.organisation());
            case AvenantAuthorised e -> stage = Stage.SIGNATURE;
            case AvenantSigned e -> {
                lastSignedOn = e.legalDate();
                effectOn = e.effectOn();
                stage = Stage.SIGNED;
            }
            case AvenantNotified e -> effectOn = e.effectOn();
            case AvenantTookEffect e -> stage = Stage.IN_EFFECT;
            case AvenantAbandoned e -> stage = Stage.ABANDONED;
        }
    }

    private void submitted(AvenantSubmitted event) {
        version = event.version();
        parties.clear();
        parties.addAll(event.parties());
        deliberating.clear();
        deliberating.addAll(event.deliberating());
        stage = Stage.INSTRUCTION;
    }
}
