package org.pacta.infra.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;

/**
 * The directory as the product uses it: never fails a page. Names it cannot ask for are the last known ones, else a
 * shortened identifier.
 */
final class KeycloakDirectory implements Directory {

    private static final String ALL = "all";
    private static final int SHORT = 8;

    private final Remembered<String, Optional<Entry>> byId;
    private final Remembered<String, Optional<Entry>> byUsername;
    private final Remembered<String, Optional<String>> emails;
    private final Remembered<Post, List<Entry>> holders;
    private final Remembered<String, Map<Organisation, String>> organisations;
    private final Map<Organisation, String> declared;

    /** A role in an organisation. */
    private record Post(Organisation organisation, Role role) {}

    /** {@code declared}: names of the organisations that the installation lists itself. */
    KeycloakDirectory(Realm realm, Outage outage, Map<Organisation, String> declared) {
        this.byId = new Remembered<>(realm::byId, outage);
        this.byUsername = new Remembered<>(realm::byUsername, outage);
        this.emails = new Remembered<>(realm::emailOf, outage);
        this.holders = new Remembered<>(post -> realm.holders(post.organisation(), post.role()), outage);
        this.organisations = new Remembered<>(all -> named(realm.organisations()), outage);
        this.declared = declared;
    }

    @Override
    public Optional<String> nameOf(ActorId actor) {
        if (actor.equals(ActorId.SYSTEM)) return Optional.of("Pacta");
        if (!isAccount(actor.value())) return Optional.empty();
        return byId.get(actor.value())
                .map(found -> found.map(Entry::name))
                .orElseGet(() -> Optional.of("Compte " + actor.value().substring(0, SHORT)));
    }

    @Override
    public String nameOf(Organisation organisation) {
        var declaredName = declared.getOrDefault(organisation, organisation.alias());
        return known().getOrDefault(organisation, declaredName);
    }

    @Override
    public List<Organisation> organisations() {
        return known().keySet().stream().sorted().toList();
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        return holders.get(new Post(organisation, role)).orElse(List.of());
    }

    @Override
    public Optional<Entry> find(String usernameOrId) {
        var asked = isAccount(usernameOrId) ? byId : byUsername;
        return asked.get(usernameOrId).flatMap(found -> found);
    }

    @Override
    public Optional<String> emailOf(ActorId actor) {
        if (!isAccount(actor.value())) return Optional.empty();
        return emails.get(actor.value()).flatMap(found -> found);
    }

    private Map<Organisation, String> known() {
        return organisations.get(ALL).filter(found -> !found.isEmpty()).orElse(declared);
    }

    private static Map<Organisation, String> named(List<Realm.Named> organisations) {
        return organisations.stream().collect(Collectors.toMap(Realm.Named::organisation, Realm.Named::name));
    }

    private static boolean isAccount(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException notAnAccount) {
            return false;
        }
    }
}
