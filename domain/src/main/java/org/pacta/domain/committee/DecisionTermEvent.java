package org.pacta.domain.committee;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.Concerns;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;

/** Everything that can have happened to the day by which a decision is carried out. */
public sealed interface DecisionTermEvent extends DomainEvent {

    /** Line of the catalogue: the day that the minutes give. */
    String DUE = "committee-decision";

    @Override
    DecisionId id();

    @Revision("1")
    record DecisionTermSet(DecisionId id, Organisation owner, RecordedDeadline due, LocalDate legalDate)
            implements DecisionTermEvent, Concerns {

        @Override
        public Set<Organisation> concerned() {
            return Set.of(owner);
        }
    }

    @Revision("1")
    record DecisionTermKept(DecisionId id, LocalDate legalDate) implements DecisionTermEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(DUE);
        }
    }

    @Revision("1")
    record DecisionTermDropped(DecisionId id, LocalDate legalDate) implements DecisionTermEvent, CallingOff {}
}
