package org.pacta.domain.delegation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Household;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** Everything that can have happened to a delegation. */
public sealed interface DelegationEvent extends Household {

    @Override
    DelegationId id();

    @Revision("1")
    record RolesEntrusted(
            DelegationId id,
            ActorId from,
            ActorId to,
            List<Role> roles,
            DelegationTerm term,
            SealedText reason,
            LocalDate legalDate)
            implements DelegationEvent {

        public RolesEntrusted {
            roles = List.copyOf(roles);
        }
    }

    @Revision("1")
    record DelegationRevoked(DelegationId id, LocalDate legalDate) implements DelegationEvent {}

    /** One act in the giver's name, {@code on} a convention; what was decided stands there. */
    @Revision("1")
    record ActedInNameOf(DelegationId id, ConventionId on, String action, LocalDate legalDate)
            implements DelegationEvent {}
}
