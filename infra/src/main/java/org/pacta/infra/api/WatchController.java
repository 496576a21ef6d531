package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.Watch;
import org.pacta.infra.views.Watch.Watched;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is late or soon will be, for those who answer for whole conventions. */
@RestController
@RequestMapping("/api/v1/watch")
@Tag(name = "watch", description = "Suivi : dossiers en retard ou à risque, pour juristes et exécutif")
class WatchController {

    private final Watch watch;
    private final TaskJsons tasks;

    WatchController(Watch watch, TaskJsons tasks) {
        this.watch = watch;
        this.tasks = tasks;
    }

    /** One convention with what presses there. */
    @Schema(name = "Watched")
    record WatchedJson(
            UUID id,
            String reference,
            String title,
            List<TaskJson> late,

            @Schema(description = "Étapes à faire dans les 48 heures")
            List<TaskJson> atRisk,

            @Schema(description = "Prochaine échéance qui court") @Nullable
            DeadlineJson nextDeadline) {}

    @GetMapping
    @Operation(summary = "Les conventions dont une étape est en retard ou due dans les 48 heures")
    Listing<WatchedJson> list(Person person) {
        return Listing.of(
                watch.of(person).stream().map(one -> json(person, one)).toList());
    }

    private WatchedJson json(Person person, Watched one) {
        return new WatchedJson(
                one.convention().id().value(),
                one.convention().reference(),
                one.convention().title(),
                tasks.of(person, one.late()),
                tasks.of(person, one.atRisk()),
                next(one.next()));
    }

    private static @Nullable DeadlineJson next(@Nullable DeadlineRow row) {
        return row == null ? null : DeadlineJson.of(row);
    }
}
