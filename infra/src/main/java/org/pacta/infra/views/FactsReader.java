package org.pacta.infra.views;

import org.pacta.domain.template.Templates;
import org.pacta.infra.documents.ConventionText;
import org.springframework.stereotype.Component;

/** Gathers what forms and pages show of a convention. */
@Component
record FactsReader(
        Templates templates, Blanks blanks, ConventionText texts, Rosters rosters, Sittings sittings, FactDates dates) {

    ReadFacts of(ConventionRow row) {
        var template = templates.get(row.template(), row.templateVersion());
        var filled = blanks.of(row.id());
        return new ReadFacts(row, template, filled, this);
    }
}
