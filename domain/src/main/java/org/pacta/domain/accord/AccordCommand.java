package org.pacta.domain.accord;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a prior written agreement. */
public sealed interface AccordCommand extends Command, HumanCommand {

    @Override
    AccordId id();

    /** {@code draft}: what would be published or handed over, as the other party reads it; {@code plannedOn}: when. */
    record RequestAccord(
            @TargetAggregateIdentifier AccordId id,
            Actor by,
            AccordTerms terms,
            SealedText intent,
            @Nullable Sha256 draft,
            LocalDate plannedOn,
            LocalDate requestedOn)
            implements AccordCommand {}

    record GiveAccord(
            @TargetAggregateIdentifier AccordId id,
            Actor by,
            @Nullable SealedText conditions,
            LocalDate givenOn) implements AccordCommand {}

    record RefuseAccord(@TargetAggregateIdentifier AccordId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements AccordCommand {}

    /** What was agreed to has been done. */
    record UseAccord(
            @TargetAggregateIdentifier AccordId id,
            Actor by,
            SealedText how,
            @Nullable Sha256 document,
            LocalDate usedOn)
            implements AccordCommand {}

    record WithdrawAccordRequest(@TargetAggregateIdentifier AccordId id, Actor by, LocalDate withdrawnOn)
            implements AccordCommand {}
}
