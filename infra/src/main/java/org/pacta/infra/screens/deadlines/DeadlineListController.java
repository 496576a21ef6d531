package org.pacta.infra.screens.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.AllDeadlines;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All one's deadlines on one page, or those of one convention, the most urgent first. */
@Screen
public class DeadlineListController {

    private final DeadlineLists lists;

    public DeadlineListController(DeadlineLists lists) {
        this.lists = lists;
    }

    @GetMapping("/echeances")
    public String deadlines(
            Person person,
            @RequestParam(name = "convention", required = false) @Nullable UUID convention,
            @RequestParam(name = "vue", required = false) @Nullable String asked,
            @RequestParam(name = "suite", required = false) @Nullable String cursor,
            Model model) {
        var view = "terminees".equals(asked) ? AllDeadlines.View.ENDED : AllDeadlines.View.OPEN;
        model.addAttribute("page", lists.page(person, view, convention, cursor));
        return "echeances";
    }
}
