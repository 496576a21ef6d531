package org.pacta.domain.interlocuteur;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened about the contact of a party. */
public sealed interface InterlocuteurEvent extends DomainEvent {

    @Override
    InterlocuteurId id();

    /** {@code number} counts the contacts of that party; {@code elapsedDays}: from when that person took over until it was told. */
    @Revision("1")
    @Serves("SUR-9")
    record ContactNamed(
            InterlocuteurId id,
            int number,
            SealedText person,
            SealedText address,
            LocalDate since,
            long elapsedDays,
            LocalDate legalDate)
            implements InterlocuteurEvent {

        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }
}
