package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.evidence.Evidence;
import org.pacta.infra.security.Person;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dossier of a convention: its whole life in one file that proves itself. */
@RestController
@RequestMapping("/api/v1/conventions/{id}")
@Tag(name = "conventions")
class EvidenceController {

    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping(path = "/dossier", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Le dossier de la convention, à conserver et à vérifier sans Pacta",
            description =
                    "PDF/A-3 qui contient les pièces, le journal à l’octet près, ses têtes horodatées et les repères "
                            + "publiés. Établi pour celle de mes organisations qui est partie et où je suis juriste, archiviste ou "
                            + "administrateur.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    void dossier(Person person, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var drawn = evidence.draw(person, new ConventionId(id))) {
            drawn.sendTo(response);
        }
    }

    @GetMapping(path = "/seda", produces = "application/zip")
    @Operation(
            summary = "Le paquet à verser à un service d’archives",
            description =
                    "Bordereau SEDA 2.2, dossier et pièces ; les durées et l’accès sont laissés au service d’archives.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    void transfer(Person person, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var drawn = evidence.transfer(person, new ConventionId(id))) {
            drawn.sendTo(response);
        }
    }
}
