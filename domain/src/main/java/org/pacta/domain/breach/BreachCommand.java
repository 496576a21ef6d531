package org.pacta.domain.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a breach of personal data. Moments are instants; {@code on} is the day in the place of who acts. */
public sealed interface BreachCommand extends Command {

    @Override
    BreachId id();

    /** {@code reportedAt}: now, before which all that is told must have been. */
    record ReportBreach(
            @TargetAggregateIdentifier BreachId id,
            Actor by,
            Discovery discovery,
            BreachRoute route,
            Instant reportedAt,
            LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** Given outside Pacta. {@code desks}: those addressed; {@code documents}: what was handed over, if it was deposited. */
    record RecordWarning(
            @TargetAggregateIdentifier BreachId id,
            Actor by,
            Instant warnedAt,
            Instant recordedAt,
            WarningChannel channel,
            Set<String> desks,
            @Nullable Sha256 documents,
            @Nullable SealedText lateReason,
            LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** Pacta writes to these desks; {@code documents}: what is enclosed, if it was deposited. The warning counts once it has left. */
    record OrderWarning(
            @TargetAggregateIdentifier BreachId id,
            Actor by,
            Set<String> desks,
            @Nullable Sha256 documents,
            Instant orderedAt,
            @Nullable SealedText lateReason,
            LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** The message to that desk has left. */
    record NoteDeskWarned(@TargetAggregateIdentifier BreachId id, String desk, Instant sentAt, LocalDate on)
            implements BreachCommand {}

    record AcknowledgeWarning(@TargetAggregateIdentifier BreachId id, Actor by, LocalDate on)
            implements BreachCommand, HumanCommand {}

    record NotifyCnil(
            @TargetAggregateIdentifier BreachId id,
            Actor by,
            Instant notifiedAt,
            Instant recordedAt,
            String reference,
            NotificationContent content,
            @Nullable SealedText lateReason,
            LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** The breach is unlikely to result in a risk for anybody (GDPR art. 33(1)). */
    record WaiveNotification(@TargetAggregateIdentifier BreachId id, Actor by, SealedText reason, LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** What was missing in the first notification (GDPR art. 33(4)). */
    record CompleteNotification(
            @TargetAggregateIdentifier BreachId id, Actor by, NotificationContent content, LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** {@code exemption}: why the persons are not told; none if they are. */
    record DecideCommunication(
            @TargetAggregateIdentifier BreachId id,
            Actor by,
            @Nullable Exemption exemption,
            SealedText reason,
            LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** Effects and remedies, for the register (GDPR art. 33(5)). */
    record CloseBreach(
            @TargetAggregateIdentifier BreachId id, Actor by, SealedText effects, SealedText remedies, LocalDate on)
            implements BreachCommand, HumanCommand {}

    /** The inquiry shows that no personal data were touched. */
    record RuleOutBreach(@TargetAggregateIdentifier BreachId id, Actor by, SealedText reason, LocalDate on)
            implements BreachCommand, HumanCommand {}
}
