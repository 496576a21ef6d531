package org.pacta.domain.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a convention. Days are legal days, Europe/Paris. */
public sealed interface ConventionCommand extends Command {

    @Override
    ConventionId id();

    /** {@code edition}: the set of process models this convention will follow to its end. */
    record DraftConvention(
            @TargetAggregateIdentifier ConventionId id,
            Actor by,
            String template,
            String edition,
            SealedText title,
            List<Party> parties,
            Map<String, BlankValue> blanks,
            LocalDate draftedOn)
            implements ConventionCommand, HumanCommand {}

    record FillBlank(
            @TargetAggregateIdentifier ConventionId id, Actor by, String blank, BlankValue value, LocalDate filledOn)
            implements ConventionCommand, HumanCommand {}

    record WaiveBlank(
            @TargetAggregateIdentifier ConventionId id, Actor by, String blank, SealedText reason, LocalDate waivedOn)
            implements ConventionCommand, HumanCommand {}

    /**
     * {@code blanks}: those filled with the submission; {@code text}: fingerprint of the text as it then reads, which is what
     * will be voted and signed.
     */
    record SubmitConvention(
            @TargetAggregateIdentifier ConventionId id,
            Actor by,
            Map<String, BlankValue> blanks,
            Sha256 text,
            LocalDate submittedOn)
            implements ConventionCommand, HumanCommand {}

    record GiveLegalVisa(
            @TargetAggregateIdentifier ConventionId id,
            Actor by,
            int version,
            @Nullable SealedText observation,
            LocalDate givenOn)
            implements ConventionCommand, HumanCommand {}

    /** The legal service of a party sends the text back for correction. */
    record ReturnConvention(
            @TargetAggregateIdentifier ConventionId id, Actor by, int version, SealedText reason, LocalDate returnedOn)
            implements ConventionCommand, HumanCommand {}

    record AcknowledgeAdoption(
            @TargetAggregateIdentifier ConventionId id, int version, Organisation organisation, LocalDate adoptedOn)
            implements ConventionCommand {}

    record AcknowledgeRejection(
            @TargetAggregateIdentifier ConventionId id, int version, Organisation organisation, LocalDate rejectedOn)
            implements ConventionCommand {}

    record AcknowledgeExecutoryAct(
            @TargetAggregateIdentifier ConventionId id, int version, Organisation organisation, LocalDate executoryOn)
            implements ConventionCommand {}

    record AcknowledgeSignatures(@TargetAggregateIdentifier ConventionId id, int version, LocalDate lastSignedOn)
            implements ConventionCommand {}

    record AcknowledgeSignatureRefusal(
            @TargetAggregateIdentifier ConventionId id, int version, Organisation organisation, LocalDate refusedOn)
            implements ConventionCommand {}

    /** The filing that the template demands has ended with a human decision to deploy. */
    record AcknowledgeDeployment(@TargetAggregateIdentifier ConventionId id, int version, LocalDate authorisedOn)
            implements ConventionCommand {}

    /** {@code notifiedOn}: day on which the partner received the signed convention. */
    record NotifyConvention(@TargetAggregateIdentifier ConventionId id, Actor by, LocalDate notifiedOn)
            implements ConventionCommand, HumanCommand {}

    record BringIntoForce(@TargetAggregateIdentifier ConventionId id) implements ConventionCommand {}

    /** {@code lastDay}: the last day on which it binds as a whole. */
    record EndConvention(@TargetAggregateIdentifier ConventionId id, EndCause cause, LocalDate lastDay)
            implements ConventionCommand {}

    record ArchiveConvention(@TargetAggregateIdentifier ConventionId id, LocalDate archivedOn)
            implements ConventionCommand {}

    /** {@code from}: the day on which the avenant took effect. */
    record AmendConvention(
            @TargetAggregateIdentifier ConventionId id, int avenant, List<TextChange> changes, LocalDate from)
            implements ConventionCommand {}

    /** {@code substance}: whether the convention cannot stand without that clause; {@code document}: the judgment, or the accord. */
    record RecordNullity(
            @TargetAggregateIdentifier ConventionId id,
            Actor by,
            String clause,
            NullityGround ground,
            boolean substance,
            SealedText reason,
            @Nullable Sha256 document,
            LocalDate foundOn)
            implements ConventionCommand, HumanCommand {}

    record WithdrawConvention(
            @TargetAggregateIdentifier ConventionId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements ConventionCommand, HumanCommand {}
}
