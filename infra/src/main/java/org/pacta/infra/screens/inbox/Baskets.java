package org.pacta.infra.screens.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.springframework.stereotype.Component;

/** Puts a person's steps into the groups of the basket. */
@Component
public class Baskets {

    private final Inbox inbox;
    private final Lines lines;
    private final BasketFilters filters;

    public Baskets(Inbox inbox, Lines lines, BasketFilters filters) {
        this.inbox = inbox;
        this.lines = lines;
        this.filters = filters;
    }

    /** Without a tab asked for: mine, or my group's where nothing is mine. */
    public BasketPage page(Person person, BasketAsked asked, @Nullable String cursor) {
        var filter = asked.filter();
        var counts = Stream.of(Tab.values())
                .map(tab -> new BasketPage.Count(tab, inbox.count(person, tab.view(), filter)))
                .toList();
        var tab = Optional.ofNullable(Tab.of(asked.tab())).orElseGet(() -> first(counts));
        var page = inbox.list(person, tab.view(), filter, cursor);
        var shown = counts.stream()
                .filter(count -> count.tab() != Tab.ON_BEHALF || count.number() > 0 || tab == Tab.ON_BEHALF)
                .toList();
        var here = asked.in(tab);
        return new BasketPage(
                tab,
                shown,
                groups(tab, lines.of(person, page.items())),
                page.next(),
                filter.isAll() ? coming(tab, counts) : "Aucune étape ne répond à ce filtre.",
                here,
                filters.of(person, tab, here));
    }

    private static Tab first(List<BasketPage.Count> counts) {
        return counts.stream()
                .filter(count -> count.number() > 0)
                .map(BasketPage.Count::tab)
                .filter(tab -> tab == Tab.MINE || tab == Tab.GROUP || tab == Tab.ON_BEHALF)
                .findFirst()
                .orElse(Tab.GROUP);
    }

    private static List<BasketPage.Group> groups(Tab tab, List<Line> lines) {
        if (lines.isEmpty()) return List.of();
        if (tab == Tab.DONE) return List.of(new BasketPage.Group("done", null, lines));
        var byUrgency = lines.stream().collect(Collectors.groupingBy(Line::urgency));
        return Stream.of(Urgency.values())
                .filter(byUrgency::containsKey)
                .map(urgency -> new BasketPage.Group(
                        urgency.code(), urgency.label(), byUrgency.getOrDefault(urgency, List.of())))
                .toList();
    }

    /** An empty basket says so, and what comes next. */
    private static String coming(Tab tab, List<BasketPage.Count> counts) {
        var group = counts.get(Tab.GROUP.ordinal()).number();
        return switch (tab) {
            case MINE ->
                group == 0
                        ? "La prochaine étape vous parviendra ici dès qu’une convention en aura besoin."
                        : "Votre groupe a " + group + (group > 1 ? " étapes libres." : " étape libre.");
            case GROUP -> "Aucune étape n’attend les rôles que vous tenez. La prochaine paraîtra ici.";
            case DELEGATED -> "Ce que vous confiez à un collègue se suit ici, jusqu’à ce que ce soit fait.";
            case ON_BEHALF -> "Ce qu’un collègue vous confie par une délégation datée paraîtra ici.";
            case DONE -> "Ce que vous aurez décidé restera ici, avec sa date.";
        };
    }

    /** Where the basket is asked for around one step that is shown beside it. */
    public BasketPage around(Person person, BasketAsked asked, UUID task) {
        var page = page(person, asked, null);
        if (asked.tab() != null || isIn(page, task)) return page;
        var group = page(person, asked.in(Tab.GROUP), null);
        if (isIn(group, task)) return group;
        var inNames = page(person, asked.in(Tab.ON_BEHALF), null);
        return isIn(inNames, task) ? inNames : group;
    }

    private static boolean isIn(BasketPage page, UUID task) {
        return !page.rank(task).isEmpty();
    }
}
