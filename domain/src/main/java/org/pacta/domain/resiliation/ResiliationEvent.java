package org.pacta.domain.resiliation;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliDecided;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Internal;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened on one party's way to the end of a convention. {@code obligations}: those of its clause. */
public sealed interface ResiliationEvent extends DomainEvent {

    /** The two months in which the other party may bring the termination to court (L28). */
    String APPEAL = "termination-appeal";

    /** The day that the letter of termination names. */
    String EFFECT = "termination-effect";

    @Override
    ResiliationId id();

    @Revision("1")
    @Serves({
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.0",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "VAR-20"
    })
    record ResiliationOpened(ResiliationId id, ResiliationGround ground, LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        @Override
        public Set<String> obligations() {
            return ground.obligations();
        }
    }

    /** What it says is read by its addressee in the letter, once that has left. */
    @Revision("1")
    @Serves({"SUR-16.2.1"})
    record AlertDecided(ResiliationId id, PliSubject about, PliRoute route, SealedText message, LocalDate legalDate)
            implements ResiliationEvent, PliDecided, Internal {}

    @Revision("1")
    @Serves({"SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"})
    record MiseEnDemeureDecided(
            ResiliationId id, PliSubject about, PliRoute route, SealedText message, LocalDate legalDate)
            implements ResiliationEvent, PliDecided, Internal {}

    @Revision("1")
    @Serves({
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.0",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "VAR-20"
    })
    record ResiliationDecided(
            ResiliationId id, PliSubject about, PliRoute route, SealedText message, LocalDate legalDate)
            implements ResiliationEvent, PliDecided, Internal {}

    /** {@code actBy}: until when the other party is to act. */
    @Revision("1")
    @Serves({"SUR-16.2.1"})
    record AlertServed(
            ResiliationId id, Service service, RecordedDeadline actBy, Set<String> obligations, LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        public AlertServed {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code remedyBy}: until when the other party is to remedy. */
    @Revision("1")
    @Serves({"SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"})
    record MiseEnDemeureServed(
            ResiliationId id, Service service, RecordedDeadline remedyBy, Set<String> obligations, LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        public MiseEnDemeureServed {
            obligations = Set.copyOf(obligations);
        }
    }

    /** What the alert left to the other party is over. */
    @Revision("1")
    record AlertExpired(ResiliationId id, LocalDate legalDate) implements ResiliationEvent {}

    /** The same of the mise en demeure. */
    @Revision("1")
    record MiseEnDemeureExpired(ResiliationId id, LocalDate legalDate) implements ResiliationEvent {}

    /** Somebody has found, evidence in hand, that the mise en demeure had no effect. */
    @Revision("1")
    @Serves({"SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"})
    record FailureEstablished(
            ResiliationId id, SealedText findings, Sha256 evidence, Set<String> obligations, LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        public FailureEstablished {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code lastDay}: of the convention; {@code effect}: the wait for it, where it lies ahead; {@code appealBy}: the two months of the other party. */
    @Revision("1")
    @Serves({
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.0",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "VAR-20"
    })
    record ResiliationServed(
            ResiliationId id,
            Service service,
            LocalDate lastDay,
            boolean afterRefusal,
            @Nullable RecordedDeadline effect,
            RecordedDeadline appealBy,
            Set<String> obligations,
            LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        public ResiliationServed {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code legalDate}: last day of the convention; {@code cures}: remedies reported, the last of which may await an answer. */
    @Revision("1")
    @Serves({
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.0",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "VAR-20"
    })
    record ResiliationTookEffect(
            ResiliationId id,
            Organisation author,
            int cures,
            boolean afterRefusal,
            Set<String> obligations,
            LocalDate legalDate)
            implements ResiliationEvent, ServesSome {

        public ResiliationTookEffect {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    record CureReported(
            ResiliationId id,
            int round,
            Organisation author,
            SealedText remedy,
            @Nullable Sha256 document,
            LocalDate legalDate)
            implements ResiliationEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    record CureDisputed(ResiliationId id, int round, Organisation author, SealedText reason, LocalDate legalDate)
            implements ResiliationEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    record ResiliationContested(ResiliationId id, SealedText plea, boolean court, LocalDate legalDate)
            implements ResiliationEvent, MeetsDeadlines {
        @Override
        public Set<String> meets() {
            return court ? Set.of(APPEAL) : Set.of();
        }
    }

    /** {@code stops}: whether it came before the effect, which then waits; {@code foreseen}: whether that end was foreseen. */
    @Revision("1")
    record ResiliationOpposed(
            ResiliationId id, SealedText interest, boolean stops, boolean foreseen, LocalDate legalDate)
            implements ResiliationEvent {}

    /** {@code lastDay}: of the convention, foreseen again; none where it is not known. */
    @Revision("1")
    record OppositionLifted(
            ResiliationId id, SealedText reason, @Nullable LocalDate lastDay, boolean afterRefusal, LocalDate legalDate)
            implements ResiliationEvent {}

    /** It ends without ending the convention. {@code foreseen}: whether the end was foreseen on a day that lay ahead. */
    @Revision("1")
    @Serves({
        "SUR-21",
        "SUR-13.4",
        "SUR-15.3",
        "SUR-16.0",
        "SUR-16.1",
        "SUR-16.1.1",
        "SUR-16.1.2",
        "SUR-16.1.3",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "VAR-20"
    })
    record ResiliationClosed(
            ResiliationId id,
            Organisation author,
            int cures,
            boolean foreseen,
            ResiliationOutcome outcome,
            @Nullable SealedText reason,
            @Nullable Sha256 writing,
            Set<String> obligations,
            LocalDate legalDate)
            implements ResiliationEvent, ServesSome, CallingOff {

        public ResiliationClosed {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
