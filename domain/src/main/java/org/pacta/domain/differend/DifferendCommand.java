package org.pacta.domain.differend;

import java.time.LocalDate;
import java.time.Period;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a dispute. */
public sealed interface DifferendCommand extends Command {

    @Override
    DifferendId id();

    /** {@code length}: the time that the parties give themselves, where their text left it to each dispute. */
    record NotifyDifferend(
            @TargetAggregateIdentifier DifferendId id,
            Actor by,
            DifferendTerms terms,
            PliForm form,
            SealedText object,
            @Nullable Period length,
            LocalDate notifiedOn)
            implements DifferendCommand, HumanCommand {}

    /** The letter that tells of it has arrived. */
    record NoteDifferendServed(@TargetAggregateIdentifier DifferendId id, Service service, LocalDate on)
            implements DifferendCommand {}

    record HoldConciliation(
            @TargetAggregateIdentifier DifferendId id,
            Actor by,
            SealedText report,
            @Nullable Sha256 minutes,
            LocalDate heldOn)
            implements DifferendCommand, HumanCommand {}

    /** The time for an amicable settlement is over. */
    record NoteAmicablePeriodOver(@TargetAggregateIdentifier DifferendId id, LocalDate on)
            implements DifferendCommand {}

    /** {@code agreement}: the paper that all parties have signed. */
    record SettleDifferend(
            @TargetAggregateIdentifier DifferendId id,
            Actor by,
            SealedText terms,
            @Nullable Sha256 agreement,
            LocalDate settledOn)
            implements DifferendCommand, HumanCommand {}

    record RecordAmicableFailure(
            @TargetAggregateIdentifier DifferendId id, Actor by, SealedText reason, LocalDate failedOn)
            implements DifferendCommand, HumanCommand {}

    /** At any time, whatever the amicable search is at; {@code urgent}: a référé. */
    record SeizeCourt(
            @TargetAggregateIdentifier DifferendId id,
            Actor by,
            SealedText claim,
            boolean urgent,
            @Nullable Sha256 filing,
            LocalDate seizedOn)
            implements DifferendCommand, HumanCommand {}

    record RecordJudgment(
            @TargetAggregateIdentifier DifferendId id, Actor by, SealedText ruling, Sha256 judgment, LocalDate judgedOn)
            implements DifferendCommand, HumanCommand {}

    record AbandonDifferend(
            @TargetAggregateIdentifier DifferendId id, Actor by, SealedText reason, LocalDate abandonedOn)
            implements DifferendCommand, HumanCommand {}
}
