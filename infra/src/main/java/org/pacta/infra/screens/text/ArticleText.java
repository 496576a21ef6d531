package org.pacta.infra.screens.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacta.domain.template.Clause;

/** One clause on the page; {@code anchor} is its address there. */
public record ArticleText(
        String anchor,
        String place,
        String title,
        String wording,
        List<String> lengths,
        List<BlankLine> blanks,
        Set<String> obligations) {

    static ArticleText of(Clause clause, List<String> lengths, List<BlankLine> blanks) {
        return new ArticleText(
                "clause-" + clause.id().replace('.', '-'),
                place(clause.article()),
                clause.title(),
                clause.wording(),
                lengths,
                blanks,
                clause.obligations());
    }

    /** "Article 5", "Annexe 4", "Préambule". */
    private static String place(String article) {
        if (Character.isDigit(article.charAt(0))) return "Article " + article;
        return article.substring(0, 1).toUpperCase(Locale.FRENCH) + article.substring(1);
    }
}
