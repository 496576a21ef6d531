package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to a deadline; where a new end came out it is recorded with its calculation. */
public sealed interface DeadlineEvent extends DomainEvent {

    @Override
    DeadlineId id();

    /** @param subject text id of the aggregate whose fact started it */
    @Revision("1")
    record DeadlineSet(
            DeadlineId id,
            String subject,
            RecordedDeadline deadline,
            Place place,
            Set<Organisation> concerned,
            LocalDate legalDate)
            implements DeadlineEvent {}

    @Revision("1")
    record DeadlineReminded(DeadlineId id, Notice notice, LocalDate legalDate) implements DeadlineEvent {}

    @Revision("1")
    record DeadlineEscalated(DeadlineId id, Notice notice, LocalDate legalDate) implements DeadlineEvent {}

    /** In time or late: {@code late} is never hidden. */
    @Revision("1")
    record DeadlineMet(DeadlineId id, boolean late, LocalDate legalDate) implements DeadlineEvent {}

    /** @param code which deadline of the catalogue, so that whoever acts on it needs to ask nobody */
    @Revision("1")
    record DeadlineReached(DeadlineId id, String subject, String code, Instant end, LocalDate legalDate)
            implements DeadlineEvent {}

    @Revision("1")
    record DeadlineCancelled(DeadlineId id, LocalDate legalDate) implements DeadlineEvent {}

    @Revision("1")
    record ClockSuspended(DeadlineId id, Ground ground, LocalDate legalDate) implements DeadlineEvent {}

    @Revision("1")
    record ClockInterrupted(DeadlineId id, Ground ground, LocalDate legalDate) implements DeadlineEvent {}

    @Revision("1")
    record ClockResumed(DeadlineId id, Ground ground, RecordedDeadline deadline, LocalDate legalDate)
            implements DeadlineEvent {}

    @Revision("1")
    record ClockRestarted(DeadlineId id, Ground ground, RecordedDeadline deadline, LocalDate legalDate)
            implements DeadlineEvent {}

    @Revision("1")
    record ClockExtended(
            DeadlineId id, Ground ground, Period by, Base base, RecordedDeadline deadline, LocalDate legalDate)
            implements DeadlineEvent {}

    /**
     * Whoever has to answer it has until {@code silence}; what they do not answer by then they reject.
     *
     * @param round how many times a recours gracieux interrupted this clock
     */
    @Revision("1")
    @Serves("AIX-14")
    record RecoursGracieuxReceived(DeadlineId id, int round, RecordedDeadline silence, LocalDate legalDate)
            implements DeadlineEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** In so many words; if silence had already rejected it, this rejects it again. */
    @Revision("1")
    @Serves("AIX-14")
    record RecoursGracieuxAnswered(DeadlineId id, int round, LocalDate legalDate)
            implements DeadlineEvent, MeetsDeadlines {
        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return Set.of(LegalDeadline.GRACIEUX_SILENCE.code());
        }
    }

    /**
     * Counted again, it would end at another moment; the recorded one stands.
     *
     * @param round how many times it has been found so
     */
    @Revision("1")
    record DeadlineRecounted(
            DeadlineId id,
            int round,
            RecordedDeadline recorded,
            RecordedDeadline present,
            RecountCause cause,
            LocalDate legalDate)
            implements DeadlineEvent {}

    /**
     * An avenant counts such deadlines otherwise: whoever is asked decides whether this one too.
     *
     * @param recorded as it runs
     * @param present as the avenant would have it
     */
    @Revision("1")
    @Serves("SUR-24")
    record ClockQuestioned(
            DeadlineId id,
            int avenant,
            Organisation decider,
            RecordedDeadline recorded,
            RecordedDeadline present,
            LocalDate legalDate)
            implements DeadlineEvent {}

    /** It runs to its recorded end, whatever the avenant says of new ones. */
    @Revision("1")
    @Serves("SUR-24")
    record ClockKept(DeadlineId id, int avenant, SealedText reason, LocalDate legalDate) implements DeadlineEvent {}

    /** It ends as the avenant has it; {@code reason}: null where the avenant itself says so. */
    @Revision("1")
    @Serves({"SUR-24", "VAR-06"})
    record ClockSetAnew(
            DeadlineId id,
            int avenant,
            RecordedDeadline deadline,
            @Nullable SealedText reason,
            LocalDate legalDate) implements DeadlineEvent {}

    @Revision("1")
    record RecountNoted(DeadlineId id, int round, Organisation organisation, SealedText comment, LocalDate legalDate)
            implements DeadlineEvent {}
}
