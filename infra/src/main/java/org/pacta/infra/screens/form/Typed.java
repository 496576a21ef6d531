package org.pacta.infra.screens.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a person typed, kept as it was so that nothing is lost when the page comes back.
 *
 * @param wrong a document that could not be taken in, or null
 */
public record Typed(
        MultiValueMap<String, String> values, @Nullable Refusal wrong) {

    /** Names that begin so belong to the page, never to the form. */
    private static final String OF_THE_PAGE = "_";

    /** A pouvoir as two selects send it: from whom, to whom. */
    public record Pair(String giver, String holder) {

        boolean empty() {
            return giver.isBlank() && holder.isBlank();
        }
    }

    public static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>(), null);
    }

    public String one(String name) {
        var first = values.getFirst(name);
        return first == null ? "" : first.strip();
    }

    public List<String> many(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !one(name).isEmpty();
    }

    /** Rows of two selects, those left empty dropped. */
    public List<Pair> pairs(String name) {
        var givers = many(name + ".giver");
        var holders = many(name + ".holder");
        return IntStream.range(0, Math.min(givers.size(), holders.size()))
                .mapToObj(row -> new Pair(givers.get(row), holders.get(row)))
                .filter(pair -> !pair.empty())
                .toList();
    }

    /** "P18M" from an amount and a unit. */
    public @Nullable String length(String name) {
        return has(name + ".amount") ? "P" + one(name + ".amount") + one(name + ".unit") : null;
    }

    /** "2026-10-25T02:30" from a day and an hour, "+01:00" behind it where the person said which of two such hours. */
    public @Nullable String moment(String name) {
        if (!has(name + ".day")) return null;
        return one(name + ".day") + "T" + one(name + ".hour") + one(name + ".offset");
    }

    /** Everything that the person typed, for a page that shows it once more before it counts. */
    public List<Value> kept() {
        var kept = new ArrayList<Value>();
        values.forEach((name, given) -> {
            if (!name.startsWith(OF_THE_PAGE)) given.forEach(value -> kept.add(new Value(name, value)));
        });
        return kept;
    }

    /** One hidden value. */
    public record Value(String name, String value) {}
}
