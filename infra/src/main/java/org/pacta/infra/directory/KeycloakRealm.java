package org.pacta.infra.directory;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The realm through Keycloak's administration interface: organisations by alias, roles as groups {@code /organisation/role}. */
final class KeycloakRealm implements Realm {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRealm.class);
    private static final int MOST = 1_000;

    private final RealmResource realm;

    KeycloakRealm(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public Optional<Entry> byId(String id) {
        try {
            return Optional.of(entry(realm.users().get(id).toRepresentation()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Entry> byUsername(String username) {
        return realm.users().searchByUsername(username, true).stream()
                .map(KeycloakRealm::entry)
                .findFirst();
    }

    @Override
    public Optional<String> emailOf(String id) {
        try {
            return Optional.ofNullable(realm.users().get(id).toRepresentation().getEmail())
                    .filter(address -> !address.isBlank());
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        try {
            var group = realm.getGroupByPath("/" + organisation.alias() + "/" + role.code());
            return realm.groups().group(group.getId()).members(0, MOST, true).stream()
                    .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                    .map(KeycloakRealm::entry)
                    .toList();
        } catch (NotFoundException nobody) {
            return List.of();
        }
    }

    @Override
    public List<Named> organisations() {
        try {
            return named();
        } catch (ForbiddenException missingRole) {
            LOG.warn("The directory's account lacks view-organizations: names come from the installation's own list");
            return List.of();
        }
    }

    private List<Named> named() {
        return realm.organizations().list(0, MOST).stream()
                .filter(organisation -> organisation.isEnabled() && organisation.getAlias() != null)
                .map(organisation -> new Named(new Organisation(organisation.getAlias()), organisation.getName()))
                .toList();
    }

    private static Entry entry(UserRepresentation user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Entry(new ActorId(user.getId()), user.getUsername(), name.isEmpty() ? user.getUsername() : name);
    }
}
