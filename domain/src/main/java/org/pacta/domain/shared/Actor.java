package org.pacta.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which organisation, and with which roles there at this moment.
 *
 * @param mandate in whose name, where the roles are a colleague's; null where they are one's own
 */
public record Actor(
        ActorId id,
        Organisation organisation,
        Set<Role> roles,
        @Nullable Mandate mandate) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody with roles of their own. */
    public Actor(ActorId id, Organisation organisation, Set<Role> roles) {
        this(id, organisation, roles, null);
    }

    /** True if this is that person, or somebody who acts in that person's name. */
    public boolean standsFor(ActorId person) {
        return id.equals(person) || mandate != null && mandate.giver().equals(person);
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
