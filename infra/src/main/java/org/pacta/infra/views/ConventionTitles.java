package org.pacta.infra.views;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.template.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which words a convention is listed and found. */
@Component
public class ConventionTitles {

    private final JdbcClient jdbc;
    private final Templates templates;

    ConventionTitles(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** As a view made again from the events would have it. */
    public void erase(ConventionId convention) {
        jdbc.sql("select reference, template, template_version from convention_view where id = ?")
                .param(convention.value())
                .query((row, number) -> searchable(
                        row.getString("reference"), row.getString("template"), row.getInt("template_version")))
                .optional()
                .ifPresent(searchable -> jdbc.sql("update convention_view set title = ?, searchable = ? where id = ?")
                        .params(SealedTexts.ERASED, searchable, convention.value())
                        .update());
    }

    private String searchable(String reference, String template, int version) {
        var kind = templates.get(template, version);
        return searchable(reference, SealedTexts.ERASED, kind.id(), kind.title());
    }

    static String searchable(String reference, String title, String template, String templateTitle) {
        return Searchable.of(reference + " " + title + " " + template + " " + templateTitle);
    }
}
