package org.pacta.domain.signature;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to the signature of one text. Days are legal days, Europe/Paris. */
public sealed interface SignatureEvent extends DomainEvent {

    @Override
    SignatureId id();

    @Revision("1")
    @Serves({"AIX-08", "MET-29"})
    record SignatureOpened(SignatureId id, Sha256 text, List<Organisation> signatories, LocalDate legalDate)
            implements SignatureEvent {}

    @Revision("1")
    @Serves({"AIX-08", "MET-29", "SUR-26"})
    record ConventionSigned(
            SignatureId id, Organisation organisation, ActorId signatory, Sha256 text, LocalDate legalDate)
            implements SignatureEvent {
        @Override
        public String correlation() {
            return id + "#" + organisation;
        }
    }

    /** {@code legalDate}: day of the last signature. */
    @Revision("1")
    @Serves({"MET-29", "SUR-26", "SUR-15.1"})
    record SignatureCompleted(SignatureId id, LocalDate legalDate) implements SignatureEvent {}

    @Revision("1")
    record SignatureRefused(SignatureId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements SignatureEvent {}

    @Revision("1")
    record SignatureCancelled(SignatureId id, LocalDate legalDate) implements SignatureEvent, CallingOff {}
}
