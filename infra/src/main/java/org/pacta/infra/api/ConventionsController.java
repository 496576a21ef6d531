package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conventions: drafting one, finding them, reading one as it stands or stood. */
@RestController
@RequestMapping("/api/v1/conventions")
@Tag(name = "conventions", description = "Dossiers des conventions dont mes organisations sont parties")
class ConventionsController {

    private final Conventions conventions;
    private final Desk desk;
    private final ConventionFiles files;
    private final ConventionAnswers answers;

    ConventionsController(Conventions conventions, Desk desk, ConventionFiles files, ConventionAnswers answers) {
        this.conventions = conventions;
        this.desk = desk;
        this.files = files;
        this.answers = answers;
    }

    @PostMapping
    @Operation(
            summary = "Rédiger une convention à partir d’un modèle",
            description = "Les blancs que « parameters » ne remplit pas sont listés dans la réponse, jamais devinés.")
    ResponseEntity<ConventionJson> draft(Person person, @RequestBody DraftJson draft) {
        var id = desk.draft(person, draft.asked());
        var address = URI.create("/api/v1/conventions/" + id.value());
        return answers.created(address, files.now(person, id));
    }

    @GetMapping
    @Operation(summary = "Les conventions de mes organisations, la dernière changée d’abord")
    Listing<ConventionJson> list(
            Person person,
            @Parameter(description = "Mots cherchés dans le numéro, le titre, les parties, l’état et le modèle")
                    @RequestParam(required = false)
                    @Nullable
                    String search,
            @RequestParam(required = false) @Nullable String cursor) {
        return Listing.of(conventions.list(person, search, cursor), answers::header);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Une convention : état, parties, clauses, blancs, étapes attendues, prochaine échéance")
    ResponseEntity<ConventionJson> get(
            Person person,
            @PathVariable UUID id,
            @Parameter(description = "La convention telle qu’elle était enregistrée à ce moment")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable
                    OffsetDateTime asOf) {
        var convention = new ConventionId(id);
        return answers.version(
                asOf == null ? files.now(person, convention) : files.at(person, convention, asOf.toInstant()));
    }
}
