package org.pacta.infra.screens.inbox;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.views.TaskFilter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the basket an address asks for; what it cannot mean is passed over.
 *
 * @param tab code of a tab; null for the one that fits best
 */
public record BasketAsked(
        @BindParam("vue") @Nullable String tab,
        @BindParam("matiere") @Nullable String matter,
        @BindParam("convention") @Nullable String convention,
        @BindParam("echeance") @Nullable String due) {

    public static BasketAsked of(@Nullable String tab) {
        return new BasketAsked(tab, null, null, null);
    }

    BasketAsked in(Tab other) {
        return new BasketAsked(other.code(), matter, convention, due);
    }

    TaskFilter filter() {
        return new TaskFilter(blankToNull(matter), conventionId(), dueOf());
    }

    /** What follows the question mark of its address. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        add(address, "vue", tab);
        add(address, "matiere", matter);
        add(address, "convention", convention);
        add(address, "echeance", due);
        var query = address.encode().build().getQuery();
        return query == null ? "" : query;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) address.queryParam(name, value);
    }

    private @Nullable ConventionId conventionId() {
        try {
            return convention == null || convention.isBlank() ? null : new ConventionId(UUID.fromString(convention));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private TaskFilter.@Nullable Due dueOf() {
        return Stream.of(DueChoice.values())
                .filter(choice -> choice.code().equals(due))
                .map(DueChoice::due)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
