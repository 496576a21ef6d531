package org.pacta.workflows.avenant;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.template.Clause;
import org.pacta.workflows.step.Field.Option;
import org.pacta.workflows.step.Situation;

/** The clauses of a convention and the delays they give, as a form offers them. */
final class Figures {

    static final List<Option> UNITS = List.of(
            new Option("hours", "heures"),
            new Option("days", "jours"),
            new Option("months", "mois"),
            new Option("years", "années"));

    private static final String LENGTH = ".length";

    private Figures() {}

    static List<Option> clauses(Situation situation) {
        return situation.facts().template().clauses().stream()
                .map(clause -> new Option(clause.id(), place(clause)))
                .toList();
    }

    static List<Option> delays(Situation situation) {
        return situation.facts().template().clauses().stream()
                .flatMap(Figures::delays)
                .toList();
    }

    private static Stream<Option> delays(Clause clause) {
        return clause.parameters().entrySet().stream()
                .filter(each -> each.getKey().endsWith(LENGTH))
                .map(each -> new Option(
                        clause.id() + "/" + each.getKey(),
                        place(clause) + " : " + Length.parse(each.getValue()).label()));
    }

    private static String place(Clause clause) {
        var article = clause.article();
        var named = Character.isDigit(article.charAt(0))
                ? "Article " + clause.id()
                : Character.toUpperCase(article.charAt(0)) + article.substring(1);
        return named + ", " + clause.title();
    }

    static String length(int amount, String unit) {
        return switch (unit) {
            case "hours" -> "PT" + amount + "H";
            case "days" -> "P" + amount + "D";
            case "months" -> "P" + amount + "M";
            case "years" -> "P" + amount + "Y";
            default -> throw new IllegalArgumentException("Not a unit of length: " + unit);
        };
    }

    /** The first clause that an avenant may reword. */
    static Map<String, Object> example(Situation situation) {
        var clause = situation.facts().template().clauses().getFirst();
        return Map.of(
                "decision",
                "wording",
                "clause",
                clause.id(),
                "wording",
                clause.wording() + " Les parties le confirment.");
    }
}
