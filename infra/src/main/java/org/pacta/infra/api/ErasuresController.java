package org.pacta.infra.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.form.FormSchema;
import org.pacta.infra.idempotency.ToldOnce;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow;
import org.pacta.infra.views.Erasures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Erasure of a person's data: asked by the person, or recorded and answered by the data protection officer. What a repeat of a
 * request would be answered is not kept, since it may quote whoever is being erased.
 */
@RestController
@RequestMapping("/api/v1/erasures")
@Tag(name = "erasures", description = "Effacement des données d’une personne (RGPD, art. 17)")
class ErasuresController {

    private final ErasureDesk desk;
    private final Delegating organisations;
    private final Erasures requests;
    private final PeopleJson people;

    ErasuresController(ErasureDesk desk, Delegating organisations, Erasures requests, PeopleJson people) {
        this.desk = desk;
        this.organisations = organisations;
        this.requests = requests;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "Mes demandes d’effacement, et celles auxquelles je réponds comme délégué")
    Listing<ErasureJson> list(Person person) {
        return Listing.of(Stream.of(requests.answeredBy(person), requests.about(person))
                .flatMap(rows -> rows.stream())
                .distinct()
                .map(this::json)
                .toList());
    }

    @GetMapping("/{erasure}")
    @Operation(summary = "La dernière demande d’une personne")
    ErasureJson one(Person person, @PathVariable UUID erasure) {
        return json(find(person, erasure));
    }

    @PostMapping
    @Operation(
            summary = "Demander l’effacement de mes données",
            description =
                    "{organisation, reason} ; l’organisation est facultative pour qui n’en a qu’une, le motif aussi.")
    ResponseEntity<ErasureJson> ask(
            Person person,
            @RequestBody(required = false) @Nullable Map<String, Object> body,
            HttpServletRequest request) {
        ToldOnce.mark(request);
        var asked = body == null ? new HashMap<String, Object>() : new HashMap<>(body);
        var id = desk.ask(person, organisation(person, asked), asked);
        return created(person, id);
    }

    @GetMapping("/form")
    @Operation(summary = "Le JSON Schema de ce que donne le délégué pour enregistrer une demande reçue autrement")
    @Schema(implementation = Object.class)
    JsonNode form(Person person, @RequestParam(required = false) @Nullable String organisation) {
        var house = organisations.organisation(person, organisation);
        return FormSchema.of(desk.recordForm(person, house), "Enregistrer une demande d’effacement");
    }

    @PostMapping("/record")
    @Operation(
            summary = "Enregistrer la demande d’une personne, comme délégué à la protection des données",
            description = "{organisation, person ou left, receivedOn, reason}")
    ResponseEntity<ErasureJson> record(
            Person person, @RequestBody Map<String, Object> body, HttpServletRequest request) {
        ToldOnce.mark(request);
        var asked = new HashMap<>(body);
        return created(person, desk.record(person, organisation(person, asked), asked));
    }

    @GetMapping("/{erasure}/form")
    @Operation(summary = "Le JSON Schema des réponses possibles")
    @Schema(implementation = Object.class)
    JsonNode answerForm(Person person, @PathVariable UUID erasure) {
        return FormSchema.of(desk.answerForm(find(person, erasure)), "Répondre à une demande d’effacement");
    }

    @PostMapping("/{erasure}/answer")
    @Operation(
            summary = "Répondre, comme délégué à la protection des données",
            description = "decision : grant {ground, grantedOn}, refuse {keeping, refusal, routesTold, refusedOn}"
                    + " ou extend {extension, toldOn}")
    ErasureJson answer(
            Person person,
            @PathVariable UUID erasure,
            @RequestBody Map<String, Object> body,
            HttpServletRequest request) {
        ToldOnce.mark(request);
        desk.answer(person, erasure, body);
        return json(find(person, erasure));
    }

    private Organisation organisation(Person person, Map<String, Object> body) {
        return organisations.organisation(person, body.remove("organisation") instanceof String given ? given : null);
    }

    private ResponseEntity<ErasureJson> created(Person person, ErasureId id) {
        var row = Stream.of(requests.answeredBy(person), requests.about(person))
                .flatMap(rows -> rows.stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible(id.toString()));
        return ResponseEntity.created(URI.create("/api/v1/erasures/" + row.key()))
                .body(json(row));
    }

    private ErasureRow find(Person person, UUID key) {
        return requests.find(person, key).orElseThrow(() -> new NotVisible(key.toString()));
    }

    private ErasureJson json(ErasureRow row) {
        return ErasureJson.of(row, people);
    }
}
