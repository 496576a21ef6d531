package org.pacta.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;

/** Invented people of the demonstration organisations. */
final class PreviewPeople implements Directory {

    private static final Map<String, String> ORGANISATIONS = new LinkedHashMap<>(Map.of());
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        ORGANISATIONS.put("suresnes", "Ville de Suresnes");
        ORGANISATIONS.put("xxii", "XXII Group");
        ORGANISATIONS.put("aix", "Ville d’Aix-en-Provence");
        ORGANISATIONS.put("metropole", "Métropole d’Aix-Marseille-Provence");
        ORGANISATIONS.put("var", "Département du Var");
        ORGANISATIONS.put("collectivite", "Commune de La Garenne");
        NAMES.put("executif.suresnes", "Hélène Brossard");
        NAMES.put("juriste.suresnes", "Nadia Kessaci");
        NAMES.put("dpo.suresnes", "Luc Thévenin");
        NAMES.put("assemblees.suresnes", "Odile Marchais");
        NAMES.put("executif.xxii", "Bastien Roche");
        NAMES.put("dpo.xxii", "Inès Corvaisier");
        NAMES.put("elu.aix", "Mireille Audibert");
        NAMES.put("elu2.aix", "Pascal Giraud");
        NAMES.put("assemblees.aix", "Fanny Robert");
        NAMES.put("juriste.aix", "Yann Le Bihan");
        NAMES.put("juriste.metropole", "Sabine Orsini");
        NAMES.put("assemblees.metropole", "Rémi Castel");
        NAMES.put("juriste.var", "Aurélie Maunier");
        NAMES.put("juriste.collectivite", "Denis Parola");
    }

    static ActorId id(String username) {
        return new ActorId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    static Person person(String username) {
        var parts = username.split("\\.");
        return new Person(
                id(username), NAMES.get(username), Map.of(new Organisation(parts[1]), Set.of(role(parts[0]))));
    }

    private static Role role(String name) {
        return Role.of(name.replaceAll("\\d", ""));
    }

    @Override
    public Optional<String> nameOf(ActorId actor) {
        return entries().stream()
                .filter(entry -> entry.id().equals(actor))
                .map(Entry::name)
                .findFirst();
    }

    @Override
    public String nameOf(Organisation organisation) {
        return ORGANISATIONS.getOrDefault(organisation.alias(), organisation.alias());
    }

    @Override
    public List<Organisation> organisations() {
        return ORGANISATIONS.keySet().stream().map(Organisation::new).toList();
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        return entries().stream()
                .filter(entry -> entry.username().endsWith("." + organisation.alias())
                        && role(entry.username().split("\\.")[0]) == role)
                .toList();
    }

    @Override
    public Optional<Entry> find(String usernameOrId) {
        return entries().stream()
                .filter(entry -> entry.username().equals(usernameOrId)
                        || entry.id().value().equals(usernameOrId))
                .findFirst();
    }

    private static List<Entry> entries() {
        var all = new ArrayList<Entry>();
        NAMES.forEach((username, name) -> all.add(new Entry(id(username), username, name)));
        return all;
    }
}
