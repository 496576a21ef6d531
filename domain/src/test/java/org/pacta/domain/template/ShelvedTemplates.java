package org.pacta.domain.template;

import java.util.List;

/** The product's own templates as a port, for the tests of aggregates. */
public final class ShelvedTemplates implements Templates {

    @Override
    public ConventionTemplate get(String id, int version) {
        return latest(id);
    }

    @Override
    public ConventionTemplate latest(String id) {
        if (!TemplateShelf.IDS.contains(id)) throw new UnknownTemplate(id);
        return TemplateShelf.template(id);
    }

    @Override
    public List<ConventionTemplate> all() {
        return TemplateShelf.IDS.stream().map(TemplateShelf::template).toList();
    }
}
