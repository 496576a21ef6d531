package org.pacta.domain.reconduction;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a period of a convention. Days are legal days, Europe/Paris. */
public sealed interface ReconductionEvent extends DomainEvent {

    @Override
    ReconductionId id();

    /**
     * @param renewed length of the period that follows by silence, as the clause gives it; none where none follows
     * @param review when the balance of the period is asked for
     * @param lastNotice last useful day of a notice that keeps the next period from coming; none where the text has none
     */
    @Revision("1")
    @Serves({"MET-06", "MET-07", "MET-08", "MET-25", "MET-26", "VAR-06", "SUR-15.1"})
    record PeriodOpened(
            ReconductionId id,
            @Nullable RenewalRule renewed,
            Organisation reviewer,
            RecordedDeadline review,
            @Nullable RecordedDeadline lastNotice,
            LocalDate legalDate)
            implements ReconductionEvent {}

    @Revision("1")
    @Serves({"MET-25", "MET-26"})
    record ReviewOpened(ReconductionId id, Organisation reviewer, LocalDate legalDate)
            implements ReconductionEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(PeriodTerms.REVIEW);
        }
    }

    /** {@code figures} and {@code appraisal}: the balance in quantity and in quality. */
    @Revision("1")
    @Serves({"MET-25", "MET-26"})
    record BalanceRecorded(
            ReconductionId id,
            Organisation organisation,
            Continuation continuation,
            SealedText figures,
            SealedText appraisal,
            @Nullable Sha256 document,
            LocalDate legalDate)
            implements ReconductionEvent {}

    @Revision("1")
    @Serves("MET-08")
    record EndForeseen(ReconductionId id, EndCause cause, LocalDate legalDate) implements ReconductionEvent {}

    @Revision("1")
    record EndNoLongerForeseen(ReconductionId id, LocalDate legalDate) implements ReconductionEvent {}

    /** {@code legalDate}: last day of the period that is over; {@code term}: end of the one that follows. */
    @Revision("1")
    @Serves({"MET-07", "MET-06"})
    record TacitlyRenewed(ReconductionId id, RecordedDeadline term, LocalDate legalDate) implements ReconductionEvent {}

    /** {@code legalDate}: its last day; nothing follows. */
    @Revision("1")
    @Serves({"MET-06", "MET-08", "VAR-06", "VAR-19", "SUR-15.1"})
    record PeriodEnded(ReconductionId id, EndCause cause, LocalDate legalDate) implements ReconductionEvent {}

    /** Its term has moved, or the convention has ended before it. */
    @Revision("1")
    record PeriodSuperseded(ReconductionId id, LocalDate legalDate) implements ReconductionEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
