package org.pacta.domain.signature;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a signature. Days are legal days, Europe/Paris. */
public sealed interface SignatureCommand extends Command {

    @Override
    SignatureId id();

    /** {@code text}: fingerprint of the text voted; {@code signatories}: the parties whose authorised person signs. */
    record OpenSignature(
            @TargetAggregateIdentifier SignatureId id, Sha256 text, List<Organisation> signatories, LocalDate openedOn)
            implements SignatureCommand {}

    /** {@code text}: fingerprint of what the person was shown and signs. */
    record SignConvention(@TargetAggregateIdentifier SignatureId id, Actor by, Sha256 text, LocalDate signedOn)
            implements SignatureCommand, HumanCommand {}

    record RefuseSignature(@TargetAggregateIdentifier SignatureId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements SignatureCommand, HumanCommand {}

    record CancelSignature(@TargetAggregateIdentifier SignatureId id, LocalDate cancelledOn)
            implements SignatureCommand, Cancellation {}
}
