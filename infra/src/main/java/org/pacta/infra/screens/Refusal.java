package org.pacta.infra.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.FormRefused;

/**
 * Why an act was not done, as the page tells it.
 *
 * @param source the article or clause of a broken rule; null where the answers do not fit the form
 */
public record Refusal(List<Line> lines, @Nullable String source) {

    /** One thing to put right; {@code field} is null where it belongs to the act as a whole. */
    public record Line(@Nullable String field, String sentence, String code) {}

    public Refusal {
        lines = List.copyOf(lines);
    }

    public static Refusal of(FormRefused refused) {
        return new Refusal(
                refused.problems().stream()
                        .map(problem -> new Line(problem.field(), problem.sentence(), problem.code()))
                        .toList(),
                null);
    }

    /** The same, told at this field. */
    public Refusal in(String field) {
        return new Refusal(
                lines.stream()
                        .map(line -> new Line(field, line.sentence(), line.code()))
                        .toList(),
                source);
    }

    public static Refusal of(String code, String sentence, @Nullable String source) {
        return new Refusal(List.of(new Line(null, sentence, code)), source);
    }

    /** Each line that belongs to no field yet, told at the first field that {@code place} names for its code. */
    public Refusal placed(Function<String, Optional<String>> place) {
        return new Refusal(
                lines.stream()
                        .map(line -> line.field() != null
                                ? line
                                : new Line(place.apply(line.code()).orElse(null), line.sentence(), line.code()))
                        .toList(),
                source);
    }

    /** The codes for whoever is asked for help, each once. */
    public List<String> codes() {
        return lines.stream().map(Line::code).distinct().toList();
    }

    /** What is to be put right in this field, or null. */
    public @Nullable String at(String field) {
        return lines.stream()
                .filter(line -> field.equals(line.field()))
                .map(Line::sentence)
                .findFirst()
                .orElse(null);
    }
}
