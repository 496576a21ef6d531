package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pacta.infra.icalendar.CalendarFile;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.simulator.AskedDelay;
import org.pacta.infra.simulator.CalculatedEntries;
import org.pacta.infra.simulator.Simulator;
import org.pacta.infra.time.LegalClock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts legal time for whoever asks, before any convention exists; records nothing. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "Délais : le calcul du droit, étape par étape")
class DeadlinesController {

    private final Simulator simulator;
    private final LegalClock clock;

    DeadlinesController(Simulator simulator, LegalClock clock) {
        this.simulator = simulator;
        this.clock = clock;
    }

    @GetMapping("/rules")
    @Operation(summary = "Les délais de la loi et des clauses que l’on peut compter par leur nom")
    Listing<DelayJson> rules() {
        return Listing.of(simulator.delays().groups().stream()
                .flatMap(group -> group.lines().stream().map(line -> DelayJson.of(group, line)))
                .toList());
    }

    @PostMapping(path = "/simulate", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Compter un délai sans rien enregistrer")
    CountedDelay simulate(@RequestBody AskedDelay asked) {
        return CountedDelay.of(simulator.count(asked));
    }

    @PostMapping(path = "/simulate", produces = CalendarFile.TYPE)
    @Operation(summary = "Le même calcul, en fichier d’agenda")
    String calendar(@RequestBody AskedDelay asked) {
        var found = simulator.count(asked);
        var title = DelayWords.title(found.demand().line());
        return CalendarFile.of(title, CalculatedEntries.of(found, title, clock.instant()));
    }
}
