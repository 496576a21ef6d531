package org.pacta.domain.echange;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to an exchange of data. Days are legal days, Europe/Paris. */
public sealed interface EchangeEvent extends DomainEvent {

    @Override
    EchangeId id();

    /**
     * {@code owner}: whose data they are; {@code guest}: who uses the other's network, where one carries them;
     * {@code licence}: its name, as the annex fixed it before.
     */
    @Revision("1")
    @Serves({"MET-04", "MET-15", "MET-16", "MET-23"})
    record ExchangeProposed(
            EchangeId id,
            ExchangeTerms terms,
            ExchangeRequest request,
            Organisation organisation,
            Organisation other,
            Organisation owner,
            @Nullable Organisation guest,
            String licence,
            LocalDate legalDate)
            implements EchangeEvent {}

    /** Both have now accepted these documents. */
    @Revision("1")
    @Serves("MET-04")
    record ExchangeAccepted(EchangeId id, Organisation organisation, Set<String> accepted, LocalDate legalDate)
            implements EchangeEvent {

        public ExchangeAccepted {
            accepted = Set.copyOf(accepted);
        }
    }

    @Revision("1")
    @Serves("MET-04")
    record ExchangeRefused(EchangeId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements EchangeEvent {}

    @Revision("1")
    @Serves("MET-04")
    record ExchangeWithdrawn(EchangeId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements EchangeEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }

    @Revision("1")
    @Serves({"MET-04", "MET-23"})
    record ExchangeStarted(EchangeId id, LocalDate legalDate) implements EchangeEvent {}

    @Revision("1")
    @Serves("MET-04")
    record ExchangeStopped(EchangeId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements EchangeEvent {}

    @Revision("1")
    @Serves("MET-16")
    record TransitConsentChanged(EchangeId id, Organisation organisation, boolean consent, LocalDate legalDate)
            implements EchangeEvent {}
}
