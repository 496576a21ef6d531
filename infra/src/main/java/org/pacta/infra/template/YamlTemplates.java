package org.pacta.infra.template;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Templates;
import org.pacta.domain.template.UnknownTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The kinds of convention on offer, read once at start: a new kind, or a new version of one, is a new file. */
@Component
public class YamlTemplates implements Templates {

    private final Map<String, NavigableMap<Integer, ConventionTemplate>> versions = new TreeMap<>();

    public YamlTemplates(@Value("${pacta.templates.folder:}") String folder) {
        TemplateFiles.all(folder).forEach(this::add);
    }

    @Override
    public ConventionTemplate get(String id, int version) {
        var found = versionsOf(id).get(version);
        if (found == null) throw new UnknownTemplate(id, version);
        return found;
    }

    @Override
    public ConventionTemplate latest(String id) {
        return versionsOf(id).lastEntry().getValue();
    }

    @Override
    public List<ConventionTemplate> all() {
        return versions.values().stream()
                .map(known -> known.lastEntry().getValue())
                .toList();
    }

    private NavigableMap<Integer, ConventionTemplate> versionsOf(String id) {
        var known = versions.get(id);
        if (known == null) throw new UnknownTemplate(id);
        return known;
    }

    private void add(TemplateFile file) {
        var template = file.read();
        var other =
                versions.computeIfAbsent(template.id(), id -> new TreeMap<>()).put(template.version(), template);
        if (other != null) throw file.refused("version", template.id() + " has this version in another file");
    }
}
