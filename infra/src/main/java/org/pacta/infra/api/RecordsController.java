package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded about a convention, what runs, and how far its process has come. */
@RestController
@RequestMapping("/api/v1/conventions/{id}")
@Tag(name = "conventions")
class RecordsController {

    private final ConventionFiles files;
    private final Conventions conventions;
    private final StepJsons steps;
    private final PeopleJson people;

    RecordsController(ConventionFiles files, Conventions conventions, StepJsons steps, PeopleJson people) {
        this.files = files;
        this.conventions = conventions;
        this.steps = steps;
        this.people = people;
    }

    @GetMapping("/history")
    @Operation(summary = "Tout ce qui a été enregistré, le plus ancien d’abord")
    Listing<HistoryJson> history(
            Person person,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime asOf) {
        var convention = files.visible(person, new ConventionId(id)).id();
        var moment = asOf == null ? null : asOf.toInstant();
        return Listing.of(conventions.history(person, convention, moment).stream()
                .map(fact -> HistoryJson.of(fact, people.nameOf(fact.actor()), people.nameOf(fact.onBehalfOf())))
                .toList());
    }

    @GetMapping("/deadlines")
    @Operation(summary = "Les échéances enregistrées, avec leur calcul")
    Listing<DeadlineJson> deadlines(Person person, @PathVariable UUID id) {
        var convention = files.visible(person, new ConventionId(id)).id();
        return Listing.of(conventions.deadlines(person, convention).stream()
                .map(DeadlineJson::of)
                .toList());
    }

    @GetMapping("/steps")
    @Operation(summary = "Le parcours de la convention : étapes faites, en cours et à venir")
    Listing<StepJson> steps(Person person, @PathVariable UUID id) {
        return Listing.of(steps.of(person, files.visible(person, new ConventionId(id))));
    }
}
