package org.pacta.infra.screens.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.workflows.step.ConventionFacts;

/**
 * The text that somebody is about to decide on.
 *
 * @param fingerprint of the version submitted last, or of the draft where none is
 */
public record ConventionText(
        String purpose, int version, String fingerprint, boolean draft, List<ArticleText> articles) {

    /** What is shown before one asks for more: enough to know which text it is. */
    private static final int FIRST_ARTICLES = 3;

    public static ConventionText of(ConventionFacts facts) {
        var submitted = facts.submittedText();
        var draft = facts.state().equals("draft");
        var fingerprint = draft ? Optional.<Sha256>empty() : submitted;
        return new ConventionText(
                facts.template().purpose(),
                facts.version(),
                fingerprint.orElseGet(() -> facts.textWith(Map.of())).hex(),
                draft,
                articles(facts.template(), facts.blanks()));
    }

    public static List<ArticleText> articles(ConventionTemplate template, Map<String, String> settled) {
        return template.clauses().stream()
                .map(clause -> ArticleText.of(clause, ClauseLengths.of(clause), blanks(template, clause, settled)))
                .toList();
    }

    private static List<BlankLine> blanks(ConventionTemplate template, Clause clause, Map<String, String> settled) {
        return template.blanks().stream()
                .filter(blank -> blank.clause().equals(clause.id()))
                .map(blank -> BlankLine.of(blank, settled))
                .toList();
    }

    public List<ArticleText> beginning() {
        return articles.subList(0, Math.min(FIRST_ARTICLES, articles.size()));
    }

    public List<ArticleText> rest() {
        return articles.subList(Math.min(FIRST_ARTICLES, articles.size()), articles.size());
    }

    /** The clauses that carry one of these obligations. */
    public List<ArticleText> serving(Set<String> obligations) {
        return articles.stream()
                .filter(article -> article.obligations().stream().anyMatch(obligations::contains))
                .toList();
    }

    public String shortFingerprint() {
        return fingerprint.substring(0, 8);
    }
}
