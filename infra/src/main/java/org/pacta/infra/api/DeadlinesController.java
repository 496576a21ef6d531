package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pacta.domain.deadline.LegalCalendar;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts legal time for whoever asks, before any convention exists; records nothing. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "Délais : le calcul du droit, étape par étape")
class DeadlinesController {

    private final LegalCalendar holidays;

    DeadlinesController(LegalCalendar holidays) {
        this.holidays = holidays;
    }

    @PostMapping("/simulate")
    @Operation(summary = "Compter un délai sans rien enregistrer")
    CountedDelay simulate(@RequestBody AskedDelay asked) {
        var question = asked.question(holidays);
        return question.inHours()
                ? CountedDelay.of(question, question.from(asked.moment()))
                : CountedDelay.of(question, question.from(asked.day()));
    }
}
