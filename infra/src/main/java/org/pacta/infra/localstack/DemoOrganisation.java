package org.pacta.infra.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The six bodies of the demonstration, each with one person per role that makes sense there. */
enum DemoOrganisation {
    SURESNES("Ville de Suresnes", true),
    XXII("XXII", false),
    AIX("Ville d’Aix-en-Provence", true),
    METROPOLE("Métropole Aix-Marseille-Provence", true),
    VAR("Département du Var", true),
    COLLECTIVITE("Collectivité partenaire", true);

    private final String title;
    private final boolean publicBody;

    DemoOrganisation(String title, boolean publicBody) {
        this.title = title;
        this.publicBody = publicBody;
    }

    String alias() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String domain() {
        return alias() + ".example";
    }

    /** A deliberative body also needs members who preside, keep the minutes and hold a pouvoir. */
    List<DemoPerson> people() {
        var one = Stream.of(DemoRole.values())
                .filter(role -> publicBody || role.inCompany())
                .map(role -> new DemoPerson(this, role, 1));
        var more = publicBody
                ? Stream.of(2, 3).map(rank -> new DemoPerson(this, DemoRole.ELU, rank))
                : Stream.<DemoPerson>empty();
        return Stream.concat(one, more).toList();
    }

    void join(ObjectNode realm) {
        realm.withArray("groups").add(groups(realm.objectNode()));
        realm.withArray("organizations").add(organization(realm.objectNode()));
        people().forEach(person -> realm.withArray("users").add(person.user(realm.objectNode())));
    }

    private ObjectNode groups(ObjectNode group) {
        group.put("name", alias());
        group.withObject("/attributes").withArray("title").add(title);
        people().stream()
                .map(DemoPerson::role)
                .distinct()
                .forEach(role -> group.withArray("subGroups").addObject().put("name", role.group()));
        return group;
    }

    private ObjectNode organization(ObjectNode organization) {
        organization.put("name", title).put("alias", alias()).put("enabled", true);
        organization.withArray("domains").addObject().put("name", domain()).put("verified", true);
        people().forEach(person -> organization
                .withArray("members")
                .addObject()
                .put("username", person.username())
                .put("membershipType", "UNMANAGED"));
        return organization;
    }
}
