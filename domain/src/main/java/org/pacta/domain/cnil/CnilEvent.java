package org.pacta.domain.cnil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to the AIPD and to its filing. {@code round} counts the versions of the AIPD. Days are legal days, Europe/Paris. */
public sealed interface CnilEvent extends DomainEvent {

    @Override
    FilingId id();

    @Revision("1")
    @Serves({"SUR-7.a", "SUR-7.b"})
    record FilingOpened(FilingId id, Organisation controller, List<Organisation> authors, LocalDate legalDate)
            implements CnilEvent {}

    @Revision("1")
    @Serves("SUR-7.a")
    record AipdDrafted(FilingId id, int round, Aipd aipd, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("SUR-7.a")
    record AipdApproved(FilingId id, int round, Organisation organisation, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round + "#" + organisation;
        }
    }

    /** Every author has approved this version. */
    @Revision("1")
    @Serves({"SUR-7.a", "SUR-7.f"})
    record AipdAdopted(FilingId id, int round, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("SUR-7.a")
    record AipdReturned(FilingId id, int round, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code answerDue}: end of the eight weeks; {@code legalDate}: reception by the CNIL. */
    @Revision("1")
    @Serves("SUR-7.b")
    record FiledWithCnil(FilingId id, int round, String reference, RecordedDeadline answerDue, LocalDate legalDate)
            implements CnilEvent {
        @Override
        public String correlation() {
            return correlation(id, round);
        }

        /** Which filing, to whoever knows only its round. */
        public static String correlation(FilingId id, int round) {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("SUR-7.c")
    record CnilAnswerRecorded(
            FilingId id,
            int round,
            CnilOutcome outcome,
            @Nullable SealedText advice,
            LocalDate legalDate) implements CnilEvent, MeetsDeadlines {
        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return Set.of(LegalDeadline.CNIL_ANSWER.code());
        }
    }

    @Revision("1")
    @Serves("SUR-7.c")
    record CnilSilenceNoted(FilingId id, int round, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("SUR-7.c")
    record DeploymentAuthorised(
            FilingId id, int round, @Nullable SealedText reason, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves({"SUR-7.c", "SUR-15.2"})
    record DeploymentRefused(FilingId id, int round, SealedText reason, LocalDate legalDate) implements CnilEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    record FilingCancelled(FilingId id, LocalDate legalDate) implements CnilEvent, CallingOff {}
}
