package org.pacta.domain.cnil;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask of the impact assessment (AIPD) and of its filing with the CNIL. Days are legal days, Europe/Paris. */
public sealed interface CnilCommand extends Command {

    @Override
    FilingId id();

    /** {@code controller}: the party that files; {@code authors}: the parties that draw the AIPD up jointly. */
    record OpenFiling(
            @TargetAggregateIdentifier FilingId id,
            Organisation controller,
            List<Organisation> authors,
            LocalDate openedOn)
            implements CnilCommand {}

    record DraftAipd(@TargetAggregateIdentifier FilingId id, Actor by, Aipd aipd, LocalDate draftedOn)
            implements CnilCommand, HumanCommand {}

    record ApproveAipd(@TargetAggregateIdentifier FilingId id, Actor by, LocalDate approvedOn)
            implements CnilCommand, HumanCommand {}

    record ReturnAipd(@TargetAggregateIdentifier FilingId id, Actor by, SealedText reason, LocalDate returnedOn)
            implements CnilCommand, HumanCommand {}

    /** {@code receivedOn}: day on which the CNIL received the request: its weeks run from then (GDPR art. 36(2)). */
    record FileWithCnil(@TargetAggregateIdentifier FilingId id, Actor by, String reference, LocalDate receivedOn)
            implements CnilCommand, HumanCommand {}

    record RecordCnilAnswer(
            @TargetAggregateIdentifier FilingId id,
            Actor by,
            CnilOutcome outcome,
            @Nullable SealedText advice,
            LocalDate answeredOn)
            implements CnilCommand, HumanCommand {}

    /** The process's clock says the CNIL's weeks are over; the aggregate decides whether that is so. */
    record NoteCnilSilence(@TargetAggregateIdentifier FilingId id, LocalDate on) implements CnilCommand {}

    record AuthoriseDeployment(
            @TargetAggregateIdentifier FilingId id,
            Actor by,
            @Nullable SealedText reason,
            LocalDate authorisedOn) implements CnilCommand, HumanCommand {}

    /** The parties modify and file again (SUR-15.2). */
    record RefuseDeployment(@TargetAggregateIdentifier FilingId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements CnilCommand, HumanCommand {}

    record CancelFiling(@TargetAggregateIdentifier FilingId id, LocalDate cancelledOn)
            implements CnilCommand, Cancellation {}
}
