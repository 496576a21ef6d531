package org.pacta.domain.cloture;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to what a party has to do at the end. */
public sealed interface EndDutyEvent extends DomainEvent {

    @Override
    EndDutyId id();

    @Revision("1")
    @Serves({
        "MET-04",
        "MET-24",
        "MET-26",
        "VAR-05",
        "VAR-08",
        "VAR-10",
        "VAR-11",
        "VAR-19",
        "VAR-22",
        "SUR-5.4",
        "SUR-7.2",
        "SUR-7.e",
        "SUR-10.3",
        "SUR-17.1",
        "SUR-22",
        "SUR-A1"
    })
    record EndDutyAsked(
            EndDutyId id,
            String title,
            String clause,
            Set<Organisation> others,
            Set<String> obligations,
            LocalDate legalDate)
            implements EndDutyEvent, ServesSome {

        public EndDutyAsked {
            others = Set.copyOf(others);
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code legalDate}: the day on which it was done; {@code elapsedDays}: since it was asked for. */
    @Revision("1")
    @Serves({
        "MET-04",
        "MET-24",
        "MET-26",
        "VAR-05",
        "VAR-08",
        "VAR-10",
        "VAR-11",
        "VAR-19",
        "VAR-22",
        "SUR-5.4",
        "SUR-7.2",
        "SUR-7.e",
        "SUR-10.3",
        "SUR-17.1",
        "SUR-22",
        "SUR-A1"
    })
    record EndDutyAttested(
            EndDutyId id,
            SealedText statement,
            @Nullable Sha256 document,
            long elapsedDays,
            Set<String> obligations,
            LocalDate legalDate)
            implements EndDutyEvent, ServesSome {

        public EndDutyAttested {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    @Serves("SUR-21")
    record EndDutyDispensed(EndDutyId id, Organisation by, SealedText reason, LocalDate legalDate)
            implements EndDutyEvent {}
}
