package org.pacta.infra.template;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.ObligationsOfTemplate;
import org.springframework.stereotype.Component;

/** Tells the record which obligations a convention of a kind carries; a version of a kind never changes. */
@Component
final class TemplateObligations implements ObligationsOfTemplate {

    private final Templates templates;
    private final Map<Version, Set<String>> known = new ConcurrentHashMap<>();

    TemplateObligations(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Set<String> obligations(String template, int version) {
        return known.computeIfAbsent(new Version(template, version), this::read);
    }

    private Set<String> read(Version version) {
        return Set.copyOf(templates.get(version.template(), version.number()).obligations());
    }

    private record Version(String template, int number) {}
}
