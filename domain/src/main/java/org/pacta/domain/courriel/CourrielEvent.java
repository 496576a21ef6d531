package org.pacta.domain.courriel;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.DomainEvent;

/** Everything that can have happened to an e-mail: no address and no person's name is in any of it. */
public sealed interface CourrielEvent extends DomainEvent {

    @Override
    CourrielId id();

    @Revision("1")
    record CourrielRequested(CourrielId id, Envelope envelope, LocalDate legalDate) implements CourrielEvent {}

    /** @param sentAt when the server took it over: the moment that counts for a strict contractual delay */
    @Revision("1")
    record CourrielSent(CourrielId id, String cause, String desk, Instant sentAt, int attempt, LocalDate legalDate)
            implements CourrielEvent {}

    /**
     * Recorded at the first failure and whenever the reply changes, not at each of a hundred tries. Of a mail that was sent,
     * it says that it came back.
     */
    @Revision("1")
    record CourrielFailed(
            CourrielId id,
            String cause,
            String desk,
            Instant failedAt,
            int attempt,
            boolean forGood,
            String reply,
            LocalDate legalDate)
            implements CourrielEvent {
        @Override
        public String correlation() {
            return id + "#" + attempt;
        }
    }
}
