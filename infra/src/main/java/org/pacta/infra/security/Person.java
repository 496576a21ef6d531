package org.pacta.infra.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Who is asking: a person of the directory, with the roles they hold in each of their organisations. */
public record Person(ActorId id, String name, Map<Organisation, Set<Role>> roles) {

    public Person {
        roles = Map.copyOf(roles);
    }

    public Set<Organisation> organisations() {
        return roles.keySet();
    }

    /** This person acting for one of their organisations. */
    public Optional<Actor> actingFor(Organisation organisation) {
        return Optional.ofNullable(roles.get(organisation)).map(held -> new Actor(id, organisation, held));
    }

    public boolean holds(Organisation organisation, Set<Role> accepted) {
        return roles.getOrDefault(organisation, Set.of()).stream().anyMatch(accepted::contains);
    }
}
