package org.pacta.domain.shared;

import java.util.Set;

/** Who acts, for which organisation, and with which roles there at this moment. */
public record Actor(ActorId id, Organisation organisation, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(Organisation other) {
        return organisation.equals(other);
    }

    /** True if this person holds one of the roles in that organisation. */
    public boolean mayActAs(Organisation other, Role... accepted) {
        return actsFor(other) && Set.of(accepted).stream().anyMatch(roles::contains);
    }
}
