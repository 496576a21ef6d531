package org.pacta.infra.feeds;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;

/** A directory that cannot be reached and remembers nothing. */
final class SilentDirectory implements Directory {

    @Override
    public Optional<String> nameOf(ActorId actor) {
        return Optional.of("Compte inconnu");
    }

    @Override
    public String nameOf(Organisation organisation) {
        return organisation.alias();
    }

    @Override
    public List<Organisation> organisations() {
        return List.of();
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        return List.of();
    }

    @Override
    public Optional<Entry> find(String usernameOrId) {
        return Optional.empty();
    }
}
