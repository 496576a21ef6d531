package org.pacta.infra.screens.text;

import java.util.List;
import java.util.Set;
import org.pacta.domain.template.Clause;
import org.pacta.workflows.step.ConventionFacts;

/** The clauses of a convention with what they make the parties do, by when, and what was left open in them. */
public final class Clauses {

    private Clauses() {}

    public static List<ArticleText> of(ConventionFacts facts) {
        return facts.template().clauses().stream()
                .map(clause -> article(facts, clause))
                .toList();
    }

    /** Those that carry one of these obligations. */
    public static List<ArticleText> serving(ConventionFacts facts, Set<String> obligations) {
        return facts.template().clauses().stream()
                .filter(clause -> clause.obligations().stream().anyMatch(obligations::contains))
                .map(clause -> article(facts, clause))
                .toList();
    }

    private static ArticleText article(ConventionFacts facts, Clause clause) {
        return ArticleText.of(clause, ClauseLengths.of(clause), blanks(facts, clause));
    }

    private static List<BlankLine> blanks(ConventionFacts facts, Clause clause) {
        return facts.template().blanks().stream()
                .filter(blank -> blank.clause().equals(clause.id()))
                .map(blank -> BlankLine.of(blank, facts.blanks()))
                .toList();
    }
}
