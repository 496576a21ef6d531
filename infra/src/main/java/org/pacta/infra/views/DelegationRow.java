package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.delegation.DelegationTerm;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;

/**
 * Roles entrusted by one person to another, as their page lists them.
 *
 * @param reason in clear; once its author is erased, the mention of it
 * @param acts what was done in the giver's name, latest first
 */
public record DelegationRow(
        DelegationId id,
        ActorId giver,
        ActorId receiver,
        Set<Role> roles,
        DelegationTerm term,
        String reason,
        LocalDate entrustedOn,
        @Nullable LocalDate revokedOn,
        List<Done> acts) {

    /** One act in the giver's name. */
    public record Done(ConventionId convention, String action, LocalDate on) {}

    /** As the API names it. */
    public enum State {
        COMING,
        RUNNING,
        OVER,
        REVOKED
    }

    public State state(LocalDate today) {
        if (revokedOn != null) return State.REVOKED;
        if (today.isAfter(term.last())) return State.OVER;
        return term.includes(today) ? State.RUNNING : State.COMING;
    }
}
