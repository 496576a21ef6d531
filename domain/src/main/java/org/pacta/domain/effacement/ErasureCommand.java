package org.pacta.domain.effacement;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about the erasure of a person. */
public sealed interface ErasureCommand extends Command {

    @Override
    ErasureId id();

    /**
     * By the person, or by the data protection officer for a person who wrote by another way.
     *
     * @param receivedOn day on which the organisation had it
     * @param reason what the person says, sealed under the key of whoever typed it
     */
    record RequestErasure(
            @TargetAggregateIdentifier ErasureId id,
            Actor by,
            LocalDate receivedOn,
            @Nullable SealedText reason,
            LocalDate on)
            implements ErasureCommand, HumanCommand {}

    record ExtendErasureAnswer(@TargetAggregateIdentifier ErasureId id, Actor by, SealedText reason, LocalDate toldOn)
            implements ErasureCommand, HumanCommand {}

    /** {@code heldAlone}: roles that the person is the only one to hold in an organisation, by the directory. */
    record GrantErasure(
            @TargetAggregateIdentifier ErasureId id,
            Actor by,
            ErasureGround ground,
            Set<Role> heldAlone,
            LocalDate decidedOn)
            implements ErasureCommand, HumanCommand {

        public GrantErasure {
            heldAlone = Set.copyOf(heldAlone);
        }
    }

    /** {@code routesTold}: whether the person was told where to complain (GDPR art. 12(4)). */
    record RefuseErasure(
            @TargetAggregateIdentifier ErasureId id,
            Actor by,
            KeepingGround ground,
            SealedText reason,
            boolean routesTold,
            LocalDate decidedOn)
            implements ErasureCommand, HumanCommand {}

    /** By the product, once the key is gone. */
    record NotePersonErased(@TargetAggregateIdentifier ErasureId id, LocalDate erasedOn) implements ErasureCommand {}
}
