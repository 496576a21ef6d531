package org.pacta.domain.signalement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened about what a party tells the other. */
public sealed interface SignalEvent extends DomainEvent {

    @Override
    SignalId id();

    /** {@code elapsedMinutes}: from when the party knew, which it has to tell as soon as it can. */
    @Revision("1")
    @Serves({
        "SUR-4",
        "SUR-5.3",
        "SUR-5.4",
        "SUR-8",
        "SUR-10.2",
        "SUR-13.5",
        "SUR-17.1",
        "SUR-19",
        "VAR-08",
        "VAR-09",
        "VAR-17",
        "VAR-18"
    })
    record SignalRaised(
            SignalId id,
            String kind,
            String title,
            Organisation from,
            Organisation to,
            SealedText account,
            Instant knownAt,
            long elapsedMinutes,
            @Nullable Sha256 document,
            Set<String> obligations,
            LocalDate legalDate)
            implements SignalEvent, ServesSome {

        public SignalRaised {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code elapsedMinutes}: from when it was told. */
    @Revision("1")
    @Serves({
        "SUR-4",
        "SUR-5.3",
        "SUR-5.4",
        "SUR-8",
        "SUR-10.2",
        "SUR-13.5",
        "SUR-17.1",
        "SUR-19",
        "VAR-08",
        "VAR-09",
        "VAR-17",
        "VAR-18"
    })
    record SignalAcknowledged(
            SignalId id,
            Organisation to,
            @Nullable SealedText answer,
            long elapsedMinutes,
            Set<String> obligations,
            LocalDate legalDate)
            implements SignalEvent, ServesSome {

        public SignalAcknowledged {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    record SignalRetracted(SignalId id, SealedText reason, LocalDate legalDate) implements SignalEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
