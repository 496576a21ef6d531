package org.pacta.domain.reconduction;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a period of a convention. Days are legal days, Europe/Paris. */
public sealed interface ReconductionCommand extends Command {

    @Override
    ReconductionId id();

    /** {@code reviewer}: the party that draws the balance up. */
    record OpenPeriod(
            @TargetAggregateIdentifier ReconductionId id, PeriodTerms terms, Organisation reviewer, LocalDate openedOn)
            implements ReconductionCommand {}

    /** Its term has moved, or the convention has ended before it. */
    record SupersedePeriod(@TargetAggregateIdentifier ReconductionId id, LocalDate supersededOn)
            implements ReconductionCommand {}

    record OpenReview(@TargetAggregateIdentifier ReconductionId id, LocalDate openedOn)
            implements ReconductionCommand {}

    record RecordBalance(
            @TargetAggregateIdentifier ReconductionId id,
            Actor by,
            Continuation continuation,
            SealedText figures,
            SealedText appraisal,
            @Nullable Sha256 document,
            LocalDate drawnOn)
            implements ReconductionCommand, HumanCommand {}

    /** Nothing follows this period: the parties have ended the convention with it. */
    record ForeseeEnd(@TargetAggregateIdentifier ReconductionId id, EndCause cause, LocalDate foreseenOn)
            implements ReconductionCommand {}

    record ForgetEnd(@TargetAggregateIdentifier ReconductionId id, LocalDate forgottenOn)
            implements ReconductionCommand {}

    /** Its last day is over. */
    record ReachTerm(@TargetAggregateIdentifier ReconductionId id) implements ReconductionCommand {}
}
