package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Bulk;
import org.pacta.infra.problem.Problem;
import org.pacta.infra.problem.Problems;
import org.pacta.infra.security.Person;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several tasks of the same kind, one answer. */
@RestController
@Tag(name = "tasks")
class BulkController {

    private final Bulk bulk;
    private final Problems problems;

    BulkController(Bulk bulk, Problems problems) {
        this.bulk = bulk;
        this.problems = problems;
    }

    /** Which tasks, and the body that completing each of them would take. */
    @Schema(name = "Bulk")
    record Asked(@Nullable List<UUID> tasks, @Nullable Map<String, Object> body) {}

    /** What became of one of them. */
    @Schema(name = "BulkResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultJson(
            UUID id,
            boolean done,

            @Schema(description = "Pourquoi rien n’a été enregistré") @Nullable
            RefusalJson problem) {}

    /** A refusal as every problem of the API tells it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusalJson(
            int status,
            String code,
            String detail,
            @Nullable String source) {

        static RefusalJson of(Problem problem) {
            return new RefusalJson(problem.status(), problem.code(), problem.detail(), problem.source());
        }
    }

    @PostMapping("/api/v1/tasks/complete")
    @Operation(
            summary = "Terminer plusieurs étapes du même genre avec une seule réponse",
            description = "{tasks: [id…], body: ce que demande le formulaire} ; chaque étape a son résultat.")
    Listing<ResultJson> complete(Person person, @RequestBody Asked asked) {
        var tasks = Objects.requireNonNullElse(asked.tasks(), List.<UUID>of());
        var body = Objects.requireNonNullElse(asked.body(), Map.<String, Object>of());
        return Listing.of(
                bulk.complete(person, tasks, body).stream().map(this::json).toList());
    }

    private ResultJson json(Bulk.Result result) {
        var refusal = result.refusal();
        var problem = refusal == null ? null : RefusalJson.of(problems.of(refusal));
        return new ResultJson(result.task(), refusal == null, problem);
    }
}
