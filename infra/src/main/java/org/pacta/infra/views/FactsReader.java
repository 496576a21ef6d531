package org.pacta.infra.views;

import java.util.HashMap;
import java.util.Map;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.documents.ConventionText;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** Gathers what forms and pages show of a convention. */
@Component
record FactsReader(
        TextsInForce clauses,
        Avenants avenants,
        Blanks blanks,
        ConventionText texts,
        Rosters rosters,
        Sittings sittings,
        Meetings meetings,
        FactDates dates,
        Deadlines deadlines,
        KeptLines kept) {

    ReadFacts of(Person person, ConventionRow row) {
        return new ReadFacts(person, row, clauses.template(row), blanks.of(row.id()), null, this, new Once());
    }

    String text(ConventionRow row, ConventionTemplate template, Map<String, String> settled, Map<String, String> now) {
        var all = new HashMap<>(settled);
        all.putAll(now);
        return texts.render(template, row.title(), row.parties(), all);
    }
}
