package org.pacta.infra.screens.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Bulk;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Outcomes;
import org.pacta.infra.screens.form.Outcomes.Outcome;
import org.pacta.infra.screens.form.Outcomes.Sent;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.inbox.Tab;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several steps of one kind with one answer, and what became of each. */
@Screen
public class BulkController {

    private static final int UNPROCESSABLE = 422;

    private final BulkPages pages;
    private final Bulk bulk;
    private final Outcomes outcomes;

    public BulkController(BulkPages pages, Bulk bulk, Outcomes outcomes) {
        this.pages = pages;
        this.bulk = bulk;
        this.outcomes = outcomes;
    }

    @GetMapping("/corbeille/ensemble")
    public String choose(
            Person person,
            @RequestParam(name = "vue", required = false) @Nullable String vue,
            @RequestParam(name = "action", required = false) @Nullable String action,
            Model model) {
        var page = action == null
                ? pages.kinds(person, tab(vue))
                : pages.form(person, tab(vue), action, Typed.nothing(), null);
        model.addAttribute("page", page);
        return "ensemble";
    }

    @PostMapping("/corbeille/ensemble")
    public String complete(
            Person person,
            @RequestParam(name = "vue", required = false) @Nullable String vue,
            @RequestParam(name = "action") String action,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        var tab = tab(vue);
        var typed = new Typed(values, null);
        if (pages.tasks(person, tab, action).isEmpty()) throw new NotVisible(action);
        var results = new ArrayList<Bulk.Result>();
        var outcome = outcomes.take(
                new Sent("bulk", pages.formOf(person, tab, action), typed, Map.of()),
                body -> results.addAll(bulk.complete(person, List.copyOf(BulkPages.chosen(typed)), body)));
        if (outcome instanceof Outcome.Again again) {
            if (again.refusal() != null) response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", pages.form(person, tab, action, typed, again.refusal()));
        } else model.addAttribute("page", pages.results(person, tab, action, results));
        return "ensemble";
    }

    private static Tab tab(@Nullable String code) {
        return Optional.ofNullable(Tab.of(code)).orElse(Tab.GROUP);
    }
}
