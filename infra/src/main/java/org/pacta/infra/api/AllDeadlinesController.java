package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.AllDeadlines;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of all the conventions that one sees. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines")
class AllDeadlinesController {

    private final AllDeadlines deadlines;

    AllDeadlinesController(AllDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping
    @Operation(
            summary = "Toutes mes échéances : en cours (open), la plus pressante d’abord, ou terminées (ended)",
            description = "« open » comprend celles qui ont passé dans les trente derniers jours.")
    Listing<DeadlineJson> list(
            Person person,
            @RequestParam(defaultValue = "open") DeadlineView view,
            @RequestParam(required = false) @Nullable UUID convention,
            @RequestParam(required = false) @Nullable String cursor) {
        var only = convention == null ? null : new ConventionId(convention);
        return Listing.of(deadlines.list(person, view.view(), only, cursor), DeadlineJson::of);
    }

    /** Spelled as the API spells them. */
    enum DeadlineView {
        open(AllDeadlines.View.OPEN),
        ended(AllDeadlines.View.ENDED);

        private final AllDeadlines.View view;

        DeadlineView(AllDeadlines.View view) {
            this.view = view;
        }

        AllDeadlines.View view() {
            return view;
        }
    }
}
