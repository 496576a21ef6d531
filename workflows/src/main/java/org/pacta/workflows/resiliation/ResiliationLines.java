package org.pacta.workflows.resiliation;

import java.util.List;
import java.util.Set;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;

/** What forms show of the procedures by which a party may end its convention. */
final class ResiliationLines {

    static final String REGISTER = "terminations";
    static final String PROCEDURE = "procedure";
    private static final Set<String> CLOSED = Set.of(
            "RESILIATION_EFFECTIVE",
            "RESILIATION_CURED",
            "RESILIATION_WITHDRAWN",
            "RESILIATION_WAIVED",
            "RESILIATION_LAPSED");

    private ResiliationLines() {}

    /** Those that have not ended; {@code side} is {@code author} or {@code against}. */
    static List<KeptLine> open(Situation situation, String side) {
        return all(situation, side).stream()
                .filter(line -> !CLOSED.contains(line.cell("state")))
                .toList();
    }

    static List<KeptLine> all(Situation situation, String side) {
        var own = situation.by().organisation().alias();
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell(side).equals(own))
                .toList();
    }

    static Field choice(List<KeptLine> lines) {
        return Field.choice(
                PROCEDURE,
                "Procédure",
                lines.stream()
                        .map(line -> new Field.Option(
                                line.id(), line.cell("title") + ", engagée le " + Living.day(line.cell("openedOn"))))
                        .toList());
    }

    /** The day from which nobody can say that the delay still ran, for whoever wants no risk. */
    static String prudence(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(facts ->
                        facts.deadline().prudent().isAfter(facts.deadline().nominal()))
                .filter(facts -> situation.facts().register(REGISTER).stream()
                        .anyMatch(line -> line.id().equals(situation.subject())
                                && line.cell("remedyBy")
                                        .equals(facts.deadline().lastDay().toString())))
                .findFirst()
                .map(facts -> "Par prudence, attendez d’avoir passé le "
                        + FrenchDay.of(facts.deadline().prudentDay()) + ".")
                .orElse("");
    }
}
