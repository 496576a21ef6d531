package org.pacta.workflows.algorithme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmClauses;
import org.pacta.domain.algorithme.AlgorithmTerms;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What forms show of the algorithms of a convention: its clauses, and the lines of its register. */
final class Algorithms {

    static final String MATTER = "algorithme";
    static final String CHOSEN = "algorithm";
    static final String REGISTER = "algorithms";
    static final String ANOMALIES = "anomalies";

    private static final String STATE = "state";
    private static final Set<String> INSTALLED =
            Set.of("ALGORITHM_INSTALLED", "ALGORITHM_MEASURED", "ALGORITHM_IN_USE");
    private static final Set<String> BEFORE = Set.of("ALGORITHM_PROPOSED", "ALGORITHM_ADVISED", "ALGORITHM_AUTHORISED");
    private static final Map<String, String> PURPOSES = Map.of(
            "maraudage", "Alerter en cas de maraudage",
            "infractions-routieres", "Aider à constater les infractions routières",
            "statistiques-de-flux", "Établir des statistiques de circulation");

    private Algorithms() {}

    static Optional<AlgorithmTerms> terms(Situation situation) {
        var facts = situation.facts();
        return new AlgorithmClauses(facts.template(), facts.parties(), facts.blanks()).terms();
    }

    static List<Field.Option> purposes(AlgorithmTerms terms) {
        return terms.purposes().stream()
                .map(code -> new Field.Option(code, PURPOSES.getOrDefault(code, code)))
                .toList();
    }

    static List<KeptLine> installed(Situation situation) {
        return with(situation, INSTALLED);
    }

    static List<KeptLine> notLeaving(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> BEFORE.contains(line.cell(STATE)) || INSTALLED.contains(line.cell(STATE)))
                .toList();
    }

    static List<KeptLine> suspended(Situation situation, boolean suspended) {
        return installed(situation).stream()
                .filter(line -> Boolean.parseBoolean(line.cell("suspended")) == suspended)
                .toList();
    }

    static List<KeptLine> openAnomalies(Situation situation) {
        return situation.facts().register(ANOMALIES).stream()
                .filter(line -> line.cell("correctedOn").isEmpty())
                .toList();
    }

    private static List<KeptLine> with(Situation situation, Set<String> states) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> states.contains(line.cell(STATE)))
                .toList();
    }

    static Field choice(List<KeptLine> lines) {
        return Field.choice(
                CHOSEN,
                "Algorithme",
                lines.stream()
                        .map(line -> new Field.Option(line.id(), named(line)))
                        .toList());
    }

    static String named(KeptLine line) {
        return line.cell("name") + ", version " + line.cell("version");
    }

    /** Which algorithm a step is about, for whoever is asked. */
    static String asked(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.id().equals(situation.subject()))
                .map(line -> "Algorithme : " + named(line) + ". Finalité : "
                        + PURPOSES.getOrDefault(line.cell("purpose"), line.cell("purpose")) + ".")
                .findFirst()
                .orElse("");
    }

    static AlgorithmeId id(Situation situation) {
        return AlgorithmeId.of(situation.subject());
    }
}
