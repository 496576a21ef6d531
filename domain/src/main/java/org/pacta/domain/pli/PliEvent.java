package org.pacta.domain.pli;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Reserved;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a letter with legal effect. {@code round} counts its departures. */
public sealed interface PliEvent extends DomainEvent {

    /** The deadline of law L75: a registered letter that nobody fetches. */
    String KEPT = "registered-letter-kept";

    @Override
    PliId id();

    @Revision("1")
    @Serves({
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "SUR-16.0",
        "SUR-25",
        "VAR-20",
        "VAR-21",
        "MET-08",
        "MET-27"
    })
    record PliWritten(PliId id, String cause, PliSubject about, PliRoute route, SealedText message, LocalDate legalDate)
            implements PliEvent, ServesSome, Reserved {

        @Override
        public Set<String> obligations() {
            return about.obligations();
        }

        /** The addressee reads the letter itself, once it has left. */
        @Override
        public Set<Organisation> readers() {
            return Set.of(route.sender());
        }
    }

    @Revision("1")
    record PliDrawn(PliId id, Sha256 letter, LocalDate legalDate) implements PliEvent {}

    @Revision("1")
    record PliSent(
            PliId id, int round, PliForm form, @Nullable Sha256 proof, LocalDate legalDate) implements PliEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code keptUntil}: the end of the days for which it is held. */
    @Revision("1")
    record PliPresented(PliId id, int round, Sha256 proof, RecordedDeadline keptUntil, LocalDate legalDate)
            implements PliEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code by}: the party that says so. */
    @Revision("1")
    record PliReceived(
            PliId id,
            int round,
            PliCause cause,
            Organisation by,
            @Nullable Sha256 proof,
            Service service,
            LocalDate legalDate)
            implements PliEvent, PliServed {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** Refused at the door, or sent back because nobody fetched it. */
    @Revision("1")
    record PliReturned(
            PliId id,
            int round,
            PliCause cause,
            ReturnReason reason,
            Sha256 proof,
            Service service,
            LocalDate legalDate)
            implements PliEvent, PliServed {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** Held for all its days, and nobody came. */
    @Revision("1")
    record PliHeldInVain(PliId id, int round, PliCause cause, Service service, LocalDate legalDate)
            implements PliEvent, PliServed {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** Nobody lives there: it is as if it had not left. */
    @Revision("1")
    record PliUndelivered(PliId id, int round, Sha256 proof, LocalDate legalDate) implements PliEvent, MeetsDeadlines {
        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return Set.of(KEPT);
        }
    }

    @Revision("1")
    record PliCancelled(PliId id, LocalDate legalDate) implements PliEvent, CallingOff {
        @Override
        public boolean endsText(int version) {
            return false;
        }
    }

    @Revision("1")
    record PliFiled(
            PliId id, Organisation addressee, PliForm form, SealedText message, Sha256 document, LocalDate legalDate)
            implements PliEvent {}
}
