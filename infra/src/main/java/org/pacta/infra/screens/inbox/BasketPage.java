package org.pacta.infra.screens.inbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The basket as one page shows it.
 *
 * @param next cursor of the page that follows, or null
 * @param coming what to expect where the basket is empty
 * @param asked what its address asks for
 * @param filter by what it can be narrowed down
 */
public record BasketPage(
        Tab tab,
        List<Count> counts,
        List<Group> groups,
        @Nullable String next,
        String coming,
        BasketAsked asked,
        BasketFilter filter) {

    /** A tab with how much it holds. */
    public record Count(Tab tab, long number) {}

    /** Steps equally urgent; {@code label} is null where urgency no longer matters. */
    public record Group(String code, @Nullable String label, List<Line> lines) {}

    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** What follows the question mark in the address of this tab, or of another with the same filter. */
    public String query(Tab other) {
        return asked.in(other).query();
    }

    public boolean empty() {
        return groups.isEmpty();
    }

    /** The step before (-1) or after (+1) this one, or null at the end of the list. */
    public @Nullable UUID neighbour(UUID task, int step) {
        var ids = lines().stream().map(Line::id).toList();
        var place = ids.indexOf(task);
        if (place < 0) return null;
        return IntStream.of(place + step)
                .filter(index -> index >= 0 && index < ids.size())
                .mapToObj(ids::get)
                .findFirst()
                .orElse(null);
    }

    /** "2 sur 5", or empty where the step is not in this list. */
    public String rank(UUID task) {
        var ids = lines().stream().map(Line::id).toList();
        return ids.contains(task) ? (ids.indexOf(task) + 1) + " sur " + ids.size() : "";
    }
}
