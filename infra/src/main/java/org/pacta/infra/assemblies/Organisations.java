package org.pacta.infra.assemblies;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.Places;
import org.pacta.domain.shared.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The organisations of the installation: the demonstration's, or those of the file that the installation names. */
@Component
public final class Organisations implements Places {

    private final Map<Organisation, Body> bodies;

    public Organisations(@Value("${pacta.organisations.file:classpath:organisations.yaml}") Resource file)
            throws IOException {
        this.bodies = read(file);
    }

    private static Map<Organisation, Body> read(Resource file) throws IOException {
        var bodies = new LinkedHashMap<Organisation, Body>();
        try (var yaml = file.getInputStream()) {
            new YAMLMapper()
                    .readValue(yaml, new TypeReference<LinkedHashMap<String, Body>>() {})
                    .forEach((alias, body) -> bodies.put(new Organisation(alias), body));
        }
        return bodies;
    }

    /** Display name of each. */
    public Map<Organisation, String> names() {
        return bodies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    /** The address of one of its services, by its short name; empty where the installation gives none. */
    public Optional<String> address(Organisation organisation, String desk) {
        return find(organisation).map(body -> body.desks().get(desk));
    }

    /** The common mainland for an organisation that the installation does not describe. */
    @Override
    public Place of(Organisation organisation) {
        return find(organisation).map(Body::place).orElse(Place.METROPOLE);
    }

    Optional<Body> find(Organisation organisation) {
        return Optional.ofNullable(bodies.get(organisation));
    }
}
