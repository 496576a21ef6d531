package org.pacta.domain.cloture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about what a party has to do at the end. */
public sealed interface EndDutyCommand extends Command {

    @Override
    EndDutyId id();

    record AskForEndDuty(@TargetAggregateIdentifier EndDutyId id, EndDutyTerms terms, LocalDate on)
            implements EndDutyCommand {}

    /** {@code doneOn}: the day on which it was done; {@code statement}: what was done, and how. */
    record AttestEndDuty(
            @TargetAggregateIdentifier EndDutyId id,
            Actor by,
            LocalDate doneOn,
            SealedText statement,
            @Nullable Sha256 document,
            LocalDate attestedOn)
            implements EndDutyCommand, HumanCommand {}

    /** The other party, in writing, wants it no more (a waiver is never tacit). */
    record DispenseWithEndDuty(@TargetAggregateIdentifier EndDutyId id, Actor by, SealedText reason, LocalDate on)
            implements EndDutyCommand, HumanCommand {}
}
