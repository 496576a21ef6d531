package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pacta.infra.deadlines.DueEffects;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.DemoClock;
import org.pacta.infra.time.LegalClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the clock of a demonstration; there is no such address where the installation was not started as one. */
@RestController
@RequestMapping("/api/v1/demo/clock")
@ConditionalOnProperty("pacta.demo-clock")
@Tag(name = "demo", description = "Horloge de démonstration")
class DemoClockController {

    private static final Duration FARTHEST = Duration.ofDays(3_660);

    private final DemoClock demo;
    private final LegalClock clock;
    private final DueEffects effects;

    DemoClockController(DemoClock demo, LegalClock clock, DueEffects effects) {
        this.demo = demo;
        this.clock = clock;
        this.effects = effects;
    }

    /** {@code settled}: every deadline up to the new moment has had its effect. */
    record ClockJson(Instant now, LocalDate today, Duration offset, boolean settled) {}

    @GetMapping
    @Operation(summary = "L’heure de la démonstration")
    ClockJson read(Person person) {
        return shown(true);
    }

    @PostMapping
    @Operation(summary = "Avancer : {\"advance\":\"PT48H\"} ; répond quand les échéances passées ont eu leur effet")
    ClockJson advance(Person person, @RequestBody Map<String, Object> body) {
        demo.advance(length(body.get("advance")));
        return shown(effects.await());
    }

    private ClockJson shown(boolean settled) {
        return new ClockJson(clock.instant(), clock.today(), clock.offset(), settled);
    }

    private static Duration length(@org.jspecify.annotations.Nullable Object given) {
        try {
            var length = Duration.parse(String.valueOf(given));
            if (!length.isNegative() && length.compareTo(FARTHEST) <= 0) return length;
            throw refused();
        } catch (DateTimeException unreadable) {
            throw refused();
        }
    }

    private static FormRefused refused() {
        return new FormRefused(List.of(FormProblem.LENGTH.at("advance", "Avance")));
    }
}
