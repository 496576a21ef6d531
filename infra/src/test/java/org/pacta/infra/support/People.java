package org.pacta.infra.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;

/** The demonstration's organisations and accounts, role.organisation, without an identity provider. */
public final class People implements Directory {

    private static final Map<String, String> NAMES = Map.of(
            "suresnes", "Ville de Suresnes",
            "xxii", "XXII",
            "aix", "Ville d'Aix-en-Provence",
            "metropole", "Métropole Aix-Marseille-Provence",
            "var", "Département du Var",
            "collectivite", "Collectivité");

    public static Person person(String account) {
        var parts = account.split("\\.");
        var role = Role.of(parts[0].replaceAll("\\d", ""));
        return new Person(id(account), account, Map.of(new Organisation(parts[1]), Set.of(role)));
    }

    public static Actor actor(String account) {
        var person = person(account);
        return person.actingFor(person.organisations().iterator().next()).orElseThrow();
    }

    private static ActorId id(String account) {
        return new ActorId(
                UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public Optional<String> nameOf(ActorId actor) {
        return Optional.empty();
    }

    @Override
    public String nameOf(Organisation organisation) {
        return NAMES.getOrDefault(organisation.alias(), organisation.alias());
    }

    @Override
    public List<Organisation> organisations() {
        return NAMES.keySet().stream().map(Organisation::new).sorted().toList();
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        var first = role.code() + "." + organisation;
        var second = role.code() + "2." + organisation;
        return List.of(entry(first), entry(second));
    }

    @Override
    public Optional<String> emailOf(ActorId actor) {
        return organisations().stream()
                .flatMap(organisation -> Stream.of(Role.values()).flatMap(role -> holders(organisation, role).stream()))
                .filter(entry -> entry.id().equals(actor))
                .map(entry -> entry.username() + "@person.example")
                .findFirst();
    }

    @Override
    public Optional<Entry> find(String usernameOrId) {
        return Optional.of(entry(usernameOrId));
    }

    private static Entry entry(String account) {
        return new Entry(id(account), account, account);
    }
}
