package org.pacta.domain.differend;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliDecided;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a dispute. */
public sealed interface DifferendEvent extends DomainEvent {

    @Override
    DifferendId id();

    /** {@code length}: of the amicable period, where a person gave it. */
    @Revision("1")
    @Serves({"SUR-25", "VAR-21", "MET-27"})
    record DifferendNotified(
            DifferendId id,
            DifferendTerms terms,
            PliSubject about,
            PliRoute route,
            SealedText message,
            @Nullable Period length,
            LocalDate legalDate)
            implements DifferendEvent, PliDecided {}

    @Revision("1")
    record DifferendServed(DifferendId id, Service service, LocalDate legalDate) implements DifferendEvent {}

    @Revision("1")
    record ConciliationHeld(
            DifferendId id,
            Organisation by,
            SealedText talks,
            @Nullable Sha256 minutes,
            LocalDate legalDate) implements DifferendEvent {}

    @Revision("1")
    @Serves({"SUR-25", "MET-27"})
    record AmicablePeriodOpened(DifferendId id, RecordedDeadline settleBy, Set<String> obligations, LocalDate legalDate)
            implements DifferendEvent, ServesSome {

        public AmicablePeriodOpened {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    record AmicablePeriodOver(DifferendId id, LocalDate legalDate) implements DifferendEvent {}

    @Revision("1")
    @Serves({"SUR-25", "VAR-21", "MET-27"})
    record AmicableFailed(
            DifferendId id, Organisation by, SealedText reason, Set<String> obligations, LocalDate legalDate)
            implements DifferendEvent, ServesSome {

        public AmicableFailed {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code court}: as the text names it; {@code early}: before the amicable period was over. */
    @Revision("1")
    @Serves({"SUR-25", "VAR-21", "MET-27", "MET-28"})
    record CourtSeized(
            DifferendId id,
            Organisation by,
            String court,
            SealedText claim,
            boolean urgent,
            boolean early,
            @Nullable Sha256 filing,
            Set<String> obligations,
            LocalDate legalDate)
            implements DifferendEvent, ServesSome {

        public CourtSeized {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code document}: the agreement, or the judgment. */
    @Revision("1")
    @Serves({"SUR-25", "VAR-21", "MET-27", "MET-28"})
    record DifferendClosed(
            DifferendId id,
            Organisation by,
            Organisation teller,
            DifferendOutcome outcome,
            SealedText reason,
            @Nullable Sha256 document,
            Set<String> obligations,
            LocalDate legalDate)
            implements DifferendEvent, CallingOff, ServesSome {

        public DifferendClosed {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
