package org.pacta.domain.acces;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a visit. */
public sealed interface VisitCommand extends Command, HumanCommand {

    @Override
    VisitId id();

    /** {@code purpose}: who comes, and why. */
    record AskVisit(
            @TargetAggregateIdentifier VisitId id,
            Actor by,
            AccessTerms terms,
            SealedText purpose,
            int visitors,
            LocalDate plannedOn,
            LocalDate askedOn)
            implements VisitCommand {}

    record AgreeToVisit(@TargetAggregateIdentifier VisitId id, Actor by, Escort escort, LocalDate agreedOn)
            implements VisitCommand {}

    record RefuseVisit(@TargetAggregateIdentifier VisitId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements VisitCommand {}

    /** {@code document}: the pledges as they were signed, where they were scanned. */
    record RecordPledges(
            @TargetAggregateIdentifier VisitId id,
            Actor by,
            SealedText names,
            int signed,
            @Nullable Sha256 document,
            LocalDate signedOn)
            implements VisitCommand {}

    record AdmitVisitors(
            @TargetAggregateIdentifier VisitId id,
            Actor by,
            Escort escort,
            int admitted,
            Instant enteredAt,
            Instant now,
            LocalDate enteredOn)
            implements VisitCommand {}

    record CancelVisit(@TargetAggregateIdentifier VisitId id, Actor by, SealedText reason, LocalDate cancelledOn)
            implements VisitCommand {}
}
