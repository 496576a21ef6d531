package org.pacta.domain.cloture;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;

/** Everything that can have happened to a clause that outlives its convention. */
public sealed interface SurvivalEvent extends DomainEvent {

    @Override
    SurvivalId id();

    /** {@code until}: its last day; none where it has none of its own. */
    @Revision("1")
    @Serves({"VAR-17", "SUR-10.1", "SUR-17.1", "SUR-17.2", "SUR-22", "SUR-7.e"})
    record DutyOutlives(
            SurvivalId id,
            String title,
            SurvivalTerms.Lasting lasting,
            @Nullable RecordedDeadline until,
            Set<String> obligations,
            LocalDate legalDate)
            implements SurvivalEvent, ServesSome {

        public DutyOutlives {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    @Serves({"SUR-17.2", "SUR-22"})
    record DutyExpired(SurvivalId id, LocalDate legalDate) implements SurvivalEvent {}
}
