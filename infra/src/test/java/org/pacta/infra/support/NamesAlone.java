package org.pacta.infra.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;

/** A directory that has a name for people, and otherwise knows nobody. */
public record NamesAlone(Function<ActorId, Optional<String>> names) implements Directory {

    @Override
    public Optional<String> nameOf(ActorId actor) {
        return names.apply(actor);
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
