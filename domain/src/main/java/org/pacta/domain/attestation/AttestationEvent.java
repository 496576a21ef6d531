package org.pacta.domain.attestation;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.Concerns;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a paper that a party owes. {@code round} counts how often it was due. */
public sealed interface AttestationEvent extends DomainEvent {

    /** Line of the catalogue: how long before a paper ends the next one is asked for. */
    String ASKING = "certificate-renewal";

    @Override
    AttestationId id();

    /** {@code validity}: code of the delay that a certificate starts; {@code asker}: none where the text itself asks. */
    @Revision("1")
    @Serves({"VAR-16", "VAR-18", "SUR-13.3", "SUR-A1", "QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"})
    record AttestationAwaited(
            AttestationId id,
            int round,
            String title,
            @Nullable String validity,
            Set<Organisation> others,
            @Nullable Organisation asker,
            Set<String> obligations,
            LocalDate legalDate)
            implements AttestationEvent, ServesSome {

        public AttestationAwaited {
            others = Set.copyOf(others);
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code covers}: whether it lasts as long as the convention; {@code uncoveredDays}: days since the end of the one before. */
    @Revision("1")
    @Serves({"VAR-16", "VAR-18", "SUR-13.3", "SUR-A1", "QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"})
    record AttestationDelivered(
            AttestationId id,
            int round,
            SealedText issuer,
            String reference,
            @Nullable Sha256 document,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean covers,
            long uncoveredDays,
            Set<String> obligations,
            Set<String> met,
            LocalDate legalDate)
            implements AttestationEvent, ServesSome, MeetsDeadlines {

        public AttestationDelivered {
            obligations = Set.copyOf(obligations);
            met = Set.copyOf(met);
        }

        @Override
        public Set<String> meets() {
            return met;
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** The paper ends before the convention does: the next one is due by then, {@code due} where a clause watches that. */
    @Revision("1")
    @Serves({"VAR-16", "VAR-18", "SUR-13.3", "SUR-A1", "QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"})
    record RenewalDue(
            AttestationId id,
            int round,
            String title,
            @Nullable RecordedDeadline due,
            Set<String> obligations,
            LocalDate legalDate)
            implements AttestationEvent, ServesSome, Concerns {

        public RenewalDue {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public Set<Organisation> concerned() {
            return Set.of(id.organisation());
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code asking}: after its last day the next paper is asked for, and not before. */
    @Revision("1")
    @Serves({"VAR-16", "SUR-13.3"})
    record RenewalForeseen(AttestationId id, int round, RecordedDeadline asking, LocalDate legalDate)
            implements AttestationEvent, Concerns {

        @Override
        public Set<Organisation> concerned() {
            return Set.of(id.organisation());
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code round}: of the paper that is to be renewed. */
    @Revision("1")
    @Serves({"VAR-16", "SUR-13.3"})
    record RenewalAsked(AttestationId id, int round, LocalDate legalDate) implements AttestationEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(ASKING);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("SUR-21")
    record AttestationDispensed(AttestationId id, int round, Organisation by, SealedText reason, LocalDate legalDate)
            implements AttestationEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
