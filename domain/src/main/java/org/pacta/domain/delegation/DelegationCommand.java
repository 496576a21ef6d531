package org.pacta.domain.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask of a delegation. */
public sealed interface DelegationCommand extends HumanCommand {

    @Override
    DelegationId id();

    record EntrustRoles(
            @TargetAggregateIdentifier DelegationId id,
            Actor by,
            ActorId to,
            Set<Role> roles,
            DelegationTerm term,
            SealedText reason,
            LocalDate entrustedOn)
            implements DelegationCommand {}

    record RevokeDelegation(@TargetAggregateIdentifier DelegationId id, Actor by, LocalDate revokedOn)
            implements DelegationCommand {}

    /**
     * Comes with each act done in somebody's name, and is recorded with it or not at all.
     *
     * @param personal whether law or clause gives the step to one person only
     */
    record ActInNameOf(
            @TargetAggregateIdentifier DelegationId id,
            Actor by,
            ConventionId on,
            String action,
            boolean personal,
            LocalDate actedOn)
            implements DelegationCommand {}
}
