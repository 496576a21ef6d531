package org.pacta.infra.screens.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.infra.desk.Capacities;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Puts a person's steps into the groups of the basket. */
@Component
public class Baskets {

    private final Inbox inbox;
    private final ConventionArchive conventions;
    private final StepWords steps;
    private final Words words;
    private final Capacities capacities;

    public Baskets(Inbox inbox, ConventionArchive conventions, StepWords steps, Words words, Capacities capacities) {
        this.inbox = inbox;
        this.conventions = conventions;
        this.steps = steps;
        this.words = words;
        this.capacities = capacities;
    }

    /** {@code asked}: code of a tab; without one, mine, or my group's where nothing is mine. */
    public BasketPage page(Person person, @Nullable String asked, @Nullable String cursor) {
        var counts = Stream.of(Tab.values())
                .map(tab -> new BasketPage.Count(tab, inbox.count(person, tab.view())))
                .toList();
        var tab = Optional.ofNullable(Tab.of(asked)).orElseGet(() -> first(counts));
        var page = inbox.list(person, tab.view(), cursor);
        var shown = counts.stream()
                .filter(count -> count.tab() != Tab.ON_BEHALF || count.number() > 0 || tab == Tab.ON_BEHALF)
                .toList();
        return new BasketPage(tab, shown, groups(tab, lines(person, page.items())), page.next(), coming(tab, counts));
    }

    private static Tab first(List<BasketPage.Count> counts) {
        return counts.stream()
                .filter(count -> count.number() > 0)
                .map(BasketPage.Count::tab)
                .filter(tab -> tab == Tab.MINE || tab == Tab.GROUP || tab == Tab.ON_BEHALF)
                .findFirst()
                .orElse(Tab.GROUP);
    }

    private List<Line> lines(Person person, List<TaskRow> tasks) {
        var ids = tasks.stream().map(TaskRow::convention).distinct().toList();
        var rows = conventions.findAll(person, ids);
        return tasks.stream()
                .map(task -> Line.of(task, rows.get(task.convention()), steps, words, inNameOf(person, task)))
                .toList();
    }

    private String inNameOf(Person person, TaskRow task) {
        if (task.state().ended()) return "";
        return capacities
                .of(person, task)
                .map(Actor::mandate)
                .map(mandate -> Articles.of(words.person(mandate.giver().value())))
                .orElse("");
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

    private BasketPage inNames(Person person, UUID task, BasketPage otherwise) {
        var page = page(person, Tab.ON_BEHALF.code(), null);
        return page.rank(task).isEmpty() ? otherwise : page;
    }

    /** Where the basket is asked for around one step that is shown beside it. */
    public BasketPage around(Person person, @Nullable String asked, UUID task) {
        var page = page(person, asked, null);
        if (asked != null || page.rank(task).length() > 0) return page;
        var group = page(person, Tab.GROUP.code(), null);
        return group.rank(task).isEmpty() ? inNames(person, task, group) : group;
    }
}
