package org.pacta.domain.rupture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask of an end by common accord. */
public sealed interface RuptureCommand extends Command {

    @Override
    RuptureId id();

    /** {@code periodEnd}: of the period with which it would end; {@code endOn}: the day proposed, where the text leaves it open. */
    record ProposeRupture(
            @TargetAggregateIdentifier RuptureId id,
            Actor by,
            RuptureTerms terms,
            @Nullable LocalDate periodEnd,
            @Nullable LocalDate endOn,
            PliForm form,
            SealedText text,
            LocalDate proposedOn)
            implements RuptureCommand, HumanCommand {}

    record AgreeRupture(
            @TargetAggregateIdentifier RuptureId id, Actor by, PliForm form, SealedText text, LocalDate agreedOn)
            implements RuptureCommand, HumanCommand {}

    record RefuseRupture(@TargetAggregateIdentifier RuptureId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements RuptureCommand, HumanCommand {}

    record WithdrawRupture(@TargetAggregateIdentifier RuptureId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements RuptureCommand, HumanCommand {}

    /** The letter of that party has arrived. */
    record NoteConsentServed(@TargetAggregateIdentifier RuptureId id, Organisation party, Service service, LocalDate on)
            implements RuptureCommand {}

    /** The last useful day, or the last day of the convention, is over; {@code code} names the deadline. */
    record NoteRuptureDay(@TargetAggregateIdentifier RuptureId id, String code, LocalDate on)
            implements RuptureCommand {}

    /** The convention has ended otherwise. */
    record LapseRupture(@TargetAggregateIdentifier RuptureId id, LocalDate on)
            implements RuptureCommand, Cancellation {}
}
