package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.desk.form.FormSchema;
import org.pacta.infra.security.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts that nobody was asked for. */
@RestController
@RequestMapping("/api/v1/conventions/{id}/acts")
@Tag(name = "acts", description = "Actes spontanés : remplir un blanc, soumettre, retirer, donner un pouvoir…")
class ActsController {

    private final Desk desk;
    private final ConventionFiles files;
    private final Versions versions;

    ActsController(Desk desk, ConventionFiles files, Versions versions) {
        this.desk = desk;
        this.files = files;
        this.versions = versions;
    }

    /** An act, with its form where it is open and the reason where it is closed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActJson(
            String id,
            String act,
            String matter,
            String title,
            String why,
            boolean open,

            @Schema(type = "object", implementation = Object.class) @Nullable
            JsonNode form,

            @Nullable String closedBecause) {

        static ActJson of(ActOffer offer) {
            var form = offer.form() == null ? null : FormSchema.of(offer.form(), offer.title());
            return new ActJson(
                    offer.action(),
                    offer.action(),
                    offer.matter(),
                    offer.title(),
                    offer.why(),
                    offer.closedBecause() == null,
                    form,
                    offer.closedBecause());
        }
    }

    @GetMapping
    @Operation(summary = "Les actes possibles maintenant, et pour les autres la raison")
    Listing<ActJson> list(Person person, @PathVariable UUID id) {
        return Listing.of(desk.acts(person, new ConventionId(id)).stream()
                .map(ActJson::of)
                .toList());
    }

    @PostMapping("/{act}")
    @Operation(summary = "Faire un acte ; la réponse est le dossier tel qu’il est devenu")
    ResponseEntity<ConventionJson> perform(
            Person person,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody(required = false) @Nullable Map<String, Object> body,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var convention = new ConventionId(id);
        if (ifMatch != null) versions.check(ifMatch, files.now(person, convention));
        desk.act(person, convention, act, body == null ? Map.of() : body);
        return versions.answer(files.now(person, convention));
    }
}
