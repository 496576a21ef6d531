package org.pacta.domain.acces;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a visit. */
public sealed interface VisitEvent extends DomainEvent {

    @Override
    VisitId id();

    @Revision("1")
    @Serves("SUR-5.5")
    record VisitAsked(
            VisitId id,
            Organisation host,
            Organisation guest,
            SealedText purpose,
            int visitors,
            LocalDate plannedOn,
            LocalDate legalDate)
            implements VisitEvent {}

    @Revision("1")
    @Serves({"SUR-5.5", "SUR-7.d"})
    record VisitAgreed(VisitId id, Organisation host, Escort escort, LocalDate legalDate) implements VisitEvent {}

    @Revision("1")
    @Serves("SUR-5.5")
    record VisitRefused(VisitId id, Organisation host, SealedText reason, LocalDate legalDate) implements VisitEvent {}

    /** A pledge binds without limit of time (SUR-17.1). */
    @Revision("1")
    @Serves({"SUR-5.5", "SUR-7.e", "SUR-17.1"})
    record PledgesSigned(
            VisitId id,
            SealedText names,
            int signed,
            @Nullable Sha256 document,
            LocalDate legalDate) implements VisitEvent {}

    @Revision("1")
    @Serves({"SUR-5.5", "SUR-7.d"})
    record VisitorsAdmitted(VisitId id, Escort escort, int admitted, Instant enteredAt, LocalDate legalDate)
            implements VisitEvent {}

    @Revision("1")
    @Serves("SUR-5.5")
    record VisitCancelled(VisitId id, Organisation by, SealedText reason, LocalDate legalDate)
            implements VisitEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
