package org.pacta.infra.screens.conventions;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Role;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.News;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conventions of a person's organisations, found by reference, party, object or state. */
@Screen
public class ListController {

    private final Conventions conventions;
    private final News news;
    private final Words words;

    public ListController(Conventions conventions, News news, Words words) {
        this.conventions = conventions;
        this.news = news;
        this.words = words;
    }

    @GetMapping("/conventions")
    public String list(
            Person person,
            @RequestParam(name = "q", required = false) @Nullable String search,
            @RequestParam(name = "suite", required = false) @Nullable String cursor,
            Model model) {
        var page = conventions.list(person, search, cursor);
        var fresh = news.of(person, page.items().stream().map(ConventionRow::id).toList());
        model.addAttribute(
                "lines",
                page.items().stream()
                        .map(row -> ConventionLine.of(row, fresh.get(row.id()), words))
                        .toList());
        model.addAttribute("next", page.next());
        model.addAttribute("search", search == null ? "" : search.strip());
        model.addAttribute("mayDraft", mayDraft(person));
        return "conventions";
    }

    static boolean mayDraft(Person person) {
        return person.roles().values().stream().anyMatch(roles -> roles.contains(Role.JURISTE));
    }
}
