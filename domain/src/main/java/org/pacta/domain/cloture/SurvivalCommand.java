package org.pacta.domain.cloture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;

/** What follows from the end for a clause that outlives it. */
public sealed interface SurvivalCommand extends Command {

    @Override
    SurvivalId id();

    /** {@code home}: the party whose calendar counts; {@code endedOn}: last day of the convention. */
    record BeginSurvival(
            @TargetAggregateIdentifier SurvivalId id, SurvivalTerms terms, Organisation home, LocalDate endedOn)
            implements SurvivalCommand {}

    /** Its last day is over. */
    record EndSurvival(@TargetAggregateIdentifier SurvivalId id, LocalDate on) implements SurvivalCommand {}
}
