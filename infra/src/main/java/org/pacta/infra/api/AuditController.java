package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.audit.BadEvent;
import org.pacta.infra.audit.ChainVerifier;
import org.pacta.infra.audit.Checkpoints;
import org.pacta.infra.audit.Verification;
import org.pacta.infra.desk.DeskRule;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.verifier.Checkpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether what was recorded is what was recorded. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "Vérification des chaînes d’empreintes")
class AuditController {

    private static final Set<Role> MAY_VERIFY = Set.of(Role.JURISTE, Role.ADMIN);

    private final ConventionArchive conventions;
    private final ChainVerifier verifier;
    private final Checkpoints checkpoints;

    AuditController(ConventionArchive conventions, ChainVerifier verifier, Checkpoints checkpoints) {
        this.conventions = conventions;
        this.verifier = verifier;
        this.checkpoints = checkpoints;
    }

    record VerificationJson(
            long checked,
            int chains,
            boolean intact,
            @JsonInclude @Nullable BadJson firstBad) {

        static VerificationJson of(Verification verification) {
            var bad = verification.firstBad();
            return new VerificationJson(
                    verification.checked(),
                    verification.chains(),
                    verification.intact(),
                    bad == null ? null : BadJson.of(bad));
        }
    }

    record BadJson(@Nullable UUID id, String aggregate, long sequence, String what) {

        static BadJson of(BadEvent bad) {
            return new BadJson(
                    bad.eventId(), bad.aggregate(), bad.sequence(), bad.what().code());
        }
    }

    @GetMapping("/verify")
    @Operation(
            summary = "Recalculer les chaînes des conventions et des délégations de mes organisations",
            description = "Nomme le premier fait altéré, supprimé ou déplacé, s’il y en a un.")
    VerificationJson verify(Person person) {
        require(person);
        return VerificationJson.of(verifier.verify(files(person)));
    }

    @PostMapping("/checkpoints")
    @Operation(
            summary = "Publier maintenant un repère de toutes les chaînes",
            description = "Le dernier s’il contient déjà tout. Chacun lit les repères, sans compte, sous /checkpoints.")
    Checkpoint checkpoint(Person person) {
        require(person);
        return checkpoints.upToDate();
    }

    private static void require(Person person) {
        var mayVerify = person.organisations().stream().anyMatch(each -> person.holds(each, MAY_VERIFY));
        if (!mayVerify)
            throw new RuleBroken(DeskRule.ROLE_IS_HELD, "juriste ou administration", "l’une de vos organisations");
    }

    /** The conventions, and what each organisation records of its own. */
    private Set<ConventionId> files(Person person) {
        var own = person.organisations().stream()
                .filter(organisation -> person.holds(organisation, MAY_VERIFY))
                .flatMap(organisation -> Stream.of(DelegationId.fileOf(organisation), ErasureId.fileOf(organisation)));
        return Stream.concat(conventions.ids(person, MAY_VERIFY).stream(), own).collect(Collectors.toUnmodifiableSet());
    }
}
