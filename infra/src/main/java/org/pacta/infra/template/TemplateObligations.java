package org.pacta.infra.template;

import java.util.Set;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.ObligationsOfTemplate;
import org.springframework.stereotype.Component;

/** Tells the record which obligations a convention of a kind carries. */
@Component
record TemplateObligations(Templates templates) implements ObligationsOfTemplate {

    @Override
    public Set<String> obligations(String template, int version) {
        return templates.get(template, version).obligations();
    }
}
