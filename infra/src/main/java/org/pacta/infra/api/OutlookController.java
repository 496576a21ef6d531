package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.simulator.Outlooks;
import org.pacta.infra.views.Conventions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All the deadlines that a draft would bring; nothing is recorded. */
@RestController
@RequestMapping("/api/v1/conventions/{id}/deadlines/preview")
@Tag(name = "conventions")
class OutlookController {

    private final Conventions conventions;
    private final Outlooks outlooks;

    OutlookController(Conventions conventions, Outlooks outlooks) {
        this.conventions = conventions;
        this.outlooks = outlooks;
    }

    @GetMapping
    @Operation(
            summary = "Les échéances que la convention apporterait",
            description = "« effect » est le jour supposé de sa prise d’effet : dernière signature ou notification."
                    + " Sans lui, le jour où elle a pris effet, ou aujourd’hui.")
    Listing<ForeseenJson> preview(
            Person person,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate effect) {
        var convention = new ConventionId(id);
        var row = conventions.find(person, convention).orElseThrow(() -> new NotVisible(id.toString()));
        var facts = conventions.facts(person, convention).orElseThrow(() -> new NotVisible(id.toString()));
        var assumed = Optional.ofNullable(effect).or(() -> Optional.ofNullable(row.inForceOn()));
        return Listing.of(outlooks.of(facts, assumed).deadlines().stream()
                .map(ForeseenJson::of)
                .toList());
    }
}
