package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.breaches.NotificationFiles;
import org.pacta.infra.security.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the CNIL is told of a breach of personal data. */
@RestController
@RequestMapping("/api/v1/conventions/{id}/breaches")
@Tag(name = "breaches", description = "Violations de données : ce qui est dit à la CNIL")
class BreachesController {

    private final NotificationFiles files;

    BreachesController(NotificationFiles files) {
        this.files = files;
    }

    @GetMapping(
            path = "/{breach}/notification",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "Le contenu de la notification à la CNIL (RGPD, art. 33(3)), phase par phase, et ce qui y manque",
            description =
                    "En PDF avec « Accept: application/pdf », en JSON sinon. « breach » est le dernier segment de "
                            + "l’identifiant de la ligne du registre des violations.")
    ResponseEntity<?> notification(
            Person person,
            @PathVariable UUID id,
            @PathVariable UUID breach,
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable
                    List<MediaType> accepted) {
        var of = new BreachId(new ConventionId(id), breach);
        return wantsPdf(accepted) ? files.pdf(person, of) : files.json(person, of);
    }

    private static boolean wantsPdf(@Nullable List<MediaType> accepted) {
        return accepted != null && !accepted.isEmpty() && accepted.getFirst().equals(MediaType.APPLICATION_PDF);
    }
}
