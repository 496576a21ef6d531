package org.pacta.domain.controle;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a check. {@code round} counts the answers. */
public sealed interface ControlEvent extends DomainEvent {

    @Override
    ControlId id();

    @Revision("1")
    @Serves({"SUR-6", "SUR-A7"})
    record ControlRequested(
            ControlId id,
            String kind,
            String title,
            Organisation asker,
            Organisation asked,
            SealedText object,
            @Nullable SealedText auditor,
            @Nullable LocalDate wantedBy,
            Set<String> obligations,
            LocalDate legalDate)
            implements ControlEvent, ServesSome {

        public ControlRequested {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code elapsedDays}: since it was last asked; {@code late}: after the day that was wished for. */
    @Revision("1")
    @Serves({"SUR-6", "SUR-A7"})
    record ControlAnswered(
            ControlId id,
            int round,
            SealedText answer,
            @Nullable Sha256 document,
            long elapsedDays,
            boolean late,
            Set<String> obligations,
            LocalDate legalDate)
            implements ControlEvent, ServesSome {

        public ControlAnswered {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves({"SUR-6", "SUR-A7"})
    record ControlPursued(ControlId id, int round, SealedText findings, Set<String> obligations, LocalDate legalDate)
            implements ControlEvent, ServesSome {

        public ControlPursued {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves({"SUR-6", "SUR-A7"})
    record ControlConcluded(
            ControlId id,
            int round,
            boolean conforming,
            @Nullable SealedText findings,
            @Nullable Sha256 report,
            Set<String> obligations,
            LocalDate legalDate)
            implements ControlEvent, ServesSome {

        public ControlConcluded {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    record ControlWithdrawn(ControlId id, LocalDate legalDate) implements ControlEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
