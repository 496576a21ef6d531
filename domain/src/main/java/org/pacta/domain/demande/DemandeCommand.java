package org.pacta.domain.demande;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a person's request. Moments are instants; days are legal days. */
public sealed interface DemandeCommand extends Command, HumanCommand {

    @Override
    DemandeId id();

    /** {@code on}: today, before which all that is told must have been. */
    record ReceiveRequest(
            @TargetAggregateIdentifier DemandeId id, Actor by, DataRequest request, RequestRoute route, LocalDate on)
            implements DemandeCommand {}

    /** By e-mail to the controller's officer (SUR-A3.1). */
    record ForwardRequest(@TargetAggregateIdentifier DemandeId id, Actor by, Instant forwardedAt, LocalDate on)
            implements DemandeCommand {}

    /** What the controller needs for its answer. */
    record ProvideElements(
            @TargetAggregateIdentifier DemandeId id,
            Actor by,
            SealedText elements,
            @Nullable Sha256 document,
            LocalDate providedOn)
            implements DemandeCommand {}

    /** The processor cannot give them in time and says why, so that the person can be told. */
    record JustifyDelay(@TargetAggregateIdentifier DemandeId id, Actor by, SealedText evidence, LocalDate justifiedOn)
            implements DemandeCommand {}

    /** Images that the request is about are kept apart for it, or left to be destroyed as the law says. */
    record DecideOnImages(
            @TargetAggregateIdentifier DemandeId id, Actor by, boolean kept, SealedText reason, LocalDate decidedOn)
            implements DemandeCommand {}

    /** {@code toldOn}: day on which the person was told of the extension and of its reasons. */
    record ExtendRequest(@TargetAggregateIdentifier DemandeId id, Actor by, SealedText reason, LocalDate toldOn)
            implements DemandeCommand {}

    /** {@code identityChecked}: whether the doubt about who asks is cleared. */
    record AnswerRequest(
            @TargetAggregateIdentifier DemandeId id,
            Actor by,
            boolean identityChecked,
            @Nullable SealedText lateReason,
            LocalDate answeredOn)
            implements DemandeCommand {}

    /** {@code routesTold}: whether the person was told of the complaint to the CNIL and of the courts. */
    record RefuseRequest(
            @TargetAggregateIdentifier DemandeId id,
            Actor by,
            SealedText reason,
            boolean routesTold,
            @Nullable SealedText lateReason,
            LocalDate refusedOn)
            implements DemandeCommand {}

    /** The person no longer asks. */
    record WithdrawRequest(@TargetAggregateIdentifier DemandeId id, Actor by, LocalDate withdrawnOn)
            implements DemandeCommand {}
}
