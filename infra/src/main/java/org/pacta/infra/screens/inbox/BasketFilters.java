package org.pacta.infra.screens.inbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.Inbox;
import org.springframework.stereotype.Component;

/** Offers to narrow the basket down by what is found in it. */
@Component
class BasketFilters {

    private final Inbox inbox;
    private final ConventionArchive conventions;
    private final Words words;

    BasketFilters(Inbox inbox, ConventionArchive conventions, Words words) {
        this.inbox = inbox;
        this.conventions = conventions;
        this.words = words;
    }

    BasketFilter of(Person person, Tab tab, BasketAsked asked) {
        var found = inbox.found(person, tab.view());
        return new BasketFilter(
                found.matters().stream()
                        .map(matter -> choice(matter, words.matter(matter), asked.matter()))
                        .toList(),
                conventions(person, found, asked),
                Stream.of(DueChoice.values())
                        .map(due -> choice(due.code(), due.label(), asked.due()))
                        .toList(),
                !asked.filter().isAll());
    }

    private List<BasketFilter.Choice> conventions(Person person, Inbox.Found found, BasketAsked asked) {
        var rows = conventions.findAll(person, found.conventions());
        return found.conventions().stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row ->
                        choice(row.id().value().toString(), row.reference() + " · " + row.title(), asked.convention()))
                .toList();
    }

    private static BasketFilter.Choice choice(String code, String label, @Nullable String chosen) {
        return new BasketFilter.Choice(code, label, code.equals(chosen));
    }
}
