package org.pacta.infra.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.form.FormSchema;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.DelegationRow;
import org.pacta.infra.views.Delegations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roles entrusted to a colleague for some days: given, received, taken back. */
@RestController
@RequestMapping("/api/v1/delegations")
@Tag(name = "delegations", description = "Délégations datées : confier ses rôles à un collègue, qui agit au nom de")
class DelegationsController {

    private final Delegating desk;
    private final Delegations delegations;
    private final PeopleJson people;
    private final LegalClock clock;

    DelegationsController(Delegating desk, Delegations delegations, PeopleJson people, LegalClock clock) {
        this.desk = desk;
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Les délégations que j’ai données et celles que j’ai reçues")
    Listing<DelegationJson> list(Person person) {
        return Listing.of(all(person).map(this::json).toList());
    }

    @GetMapping("/form")
    @Operation(summary = "Le JSON Schema de ce qu’il faut donner pour confier ses rôles")
    @Schema(implementation = Object.class)
    JsonNode form(Person person, @RequestParam(required = false) @Nullable String organisation) {
        return FormSchema.of(desk.form(person, desk.organisation(person, organisation)), "Confier mes rôles");
    }

    @PostMapping
    @Operation(
            summary = "Confier des rôles à un collègue",
            description = "{organisation, to, roles, first, last, reason} ; jours compris, organisation facultative"
                    + " pour qui n’en a qu’une.")
    ResponseEntity<DelegationJson> entrust(Person person, @RequestBody Map<String, Object> body) {
        var alias = body.get("organisation") instanceof String given ? given : null;
        var asked = new HashMap<>(body);
        asked.remove("organisation");
        var id = desk.entrust(person, desk.organisation(person, alias), asked);
        return ResponseEntity.created(URI.create("/api/v1/delegations/" + id.value()))
                .body(json(find(person, id.value())));
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Retirer une délégation : elle n’a plus d’effet dès maintenant")
    DelegationJson revoke(Person person, @PathVariable UUID id) {
        desk.revoke(person, id);
        return json(find(person, id));
    }

    private DelegationRow find(Person person, UUID id) {
        return all(person)
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible(id.toString()));
    }

    private Stream<DelegationRow> all(Person person) {
        return Stream.of(delegations.given(person), delegations.received(person))
                .flatMap(List::stream);
    }

    private DelegationJson json(DelegationRow row) {
        return DelegationJson.of(row, people, clock.today());
    }
}
