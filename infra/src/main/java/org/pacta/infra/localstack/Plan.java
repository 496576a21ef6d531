package org.pacta.infra.localstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which parts are embedded and which belong to the installation, and the addresses of all of them. */
record Plan(
        Optional<PostgresPart> database,
        List<Part> others,
        Optional<TestAuthority> authority,
        Map<String, Object> properties) {

    static final Plan NOTHING = new Plan(Optional.empty(), List.of(), Optional.empty(), Map.of());

    static Plan of(Settings settings, Host host) {
        var external = settings.external();
        var properties = new LinkedHashMap<String, Object>();
        Optional<PostgresPart> database = Optional.empty();
        Database directory;
        if (external.postgres() instanceof External.Postgres postgres) {
            properties.putAll(postgres.properties());
            directory = postgres.keycloak();
        } else {
            var postgres = new PostgresPart(host);
            database = Optional.of(postgres);
            properties.putAll(postgres.properties());
            directory = postgres.keycloak();
        }
        var others = new ArrayList<Part>();
        if (external.identity() instanceof External.Identity identity) properties.putAll(identity.properties());
        else others.add(new KeycloakPart(host, directory, keycloak(settings, host)));
        if (external.zeebe() instanceof External.Zeebe zeebe) properties.putAll(zeebe.properties());
        else others.add(new ZeebePart(host, settings.demoClock().isPresent()));
        if (external.kafka() instanceof String kafka) properties.put("spring.kafka.bootstrap-servers", kafka);
        else others.add(new KafkaPart(host));
        if (external.smtp() instanceof External.Smtp smtp) properties.putAll(smtp.properties());
        else others.add(new CourrierPart(host));
        Optional<TestAuthority> authority = Optional.empty();
        if (external.timeStamps() instanceof String address) properties.put(TestAuthority.ADDRESS, address);
        else authority = Optional.of(new TestAuthority(host));
        authority.ifPresent(own -> properties.putAll(own.properties()));
        others.forEach(part -> properties.putAll(part.properties()));
        return new Plan(database, others, authority, properties);
    }

    private static KeycloakAddresses keycloak(Settings settings, Host host) {
        return new KeycloakAddresses(settings.keycloakPort(), host.ports().of("keycloak-management"), settings.port());
    }

    List<Part> parts() {
        return Stream.concat(database.stream(), others.stream()).toList();
    }
}
