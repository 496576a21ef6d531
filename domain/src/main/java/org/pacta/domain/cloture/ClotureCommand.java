package org.pacta.domain.cloture;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;

/** Everything one may ask of the closing of a convention. Days are legal days, Europe/Paris. */
public sealed interface ClotureCommand extends Command {

    @Override
    ClotureId id();

    /** {@code keeper}: the party that keeps the file. */
    record OpenClosure(
            @TargetAggregateIdentifier ClotureId id,
            EndCause cause,
            Organisation keeper,
            Set<EndDutyId> duties,
            LocalDate endedOn)
            implements ClotureCommand {}

    /** Something under way has no object any more: {@code subject} is the text id of what it was about. */
    record LapseMatter(@TargetAggregateIdentifier ClotureId id, String subject, LocalDate lapsedOn)
            implements ClotureCommand {}

    record AcknowledgeEndDuty(@TargetAggregateIdentifier ClotureId id, EndDutyId duty, LocalDate settledOn)
            implements ClotureCommand {}

    record ConfirmArchiving(@TargetAggregateIdentifier ClotureId id, Actor by, LocalDate confirmedOn)
            implements ClotureCommand, HumanCommand {}
}
