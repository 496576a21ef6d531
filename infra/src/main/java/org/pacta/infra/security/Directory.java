package org.pacta.infra.security;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Names and roles as the identity provider keeps them; the product stores opaque ids only. Cached for minutes, never for ever. */
public interface Directory {

    /** Display name of a person; empty once they are gone from the directory. */
    Optional<String> nameOf(ActorId actor);

    String nameOf(Organisation organisation);

    List<Organisation> organisations();

    List<Entry> holders(Organisation organisation, Role role);

    Optional<Entry> find(String usernameOrId);

    /** Where that person reads mail; empty where the directory tells none. Never stored. */
    default Optional<String> emailOf(ActorId actor) {
        return Optional.empty();
    }

    /** A person in the directory. */
    record Entry(ActorId id, String username, String name) {}
}
