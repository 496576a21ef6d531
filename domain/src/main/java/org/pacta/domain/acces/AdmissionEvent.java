package org.pacta.domain.acces;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened about a person who comes for a party. */
public sealed interface AdmissionEvent extends DomainEvent {

    @Override
    AdmissionId id();

    @Revision("1")
    @Serves("SUR-7.e")
    record PersonAnnounced(
            AdmissionId id, Organisation host, Organisation guest, SealedText person, LocalDate legalDate)
            implements AdmissionEvent {}

    /** It binds without limit of time, whatever becomes of the convention (SUR-17.1). */
    @Revision("1")
    @Serves({"SUR-7.e", "SUR-17.1"})
    record CharterSigned(AdmissionId id, @Nullable Sha256 document, LocalDate legalDate) implements AdmissionEvent {}

    /** {@code entry} counts the entries of that person. */
    @Revision("1")
    @Serves("SUR-7.d")
    record EntryRecorded(AdmissionId id, int entry, Escort escort, Instant enteredAt, LocalDate legalDate)
            implements AdmissionEvent {

        @Override
        public String correlation() {
            return id + "#" + entry;
        }
    }

    @Revision("1")
    @Serves("SUR-7.e")
    record PersonDischarged(AdmissionId id, LocalDate legalDate) implements AdmissionEvent {}
}
