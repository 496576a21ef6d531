package org.pacta.domain.soustraitance;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened about a further processor. Days are legal days; {@code met} are codes of deadlines. */
public sealed interface SousTraitantEvent extends DomainEvent {

    @Override
    SousTraitantId id();

    /** {@code objectionDue}: after it silence has accepted; none where silence accepts nothing. */
    @Revision("1")
    @Serves({"SUR-A2", "SUR-12"})
    record SubprocessorNotified(
            SousTraitantId id,
            Organisation notifier,
            Organisation controller,
            Organisation answerable,
            Authorisation authorisation,
            SubprocessorNotice notice,
            @Nullable RecordedDeadline objectionDue,
            LocalDate legalDate)
            implements SousTraitantEvent {}

    @Revision("1")
    @Serves({"SUR-A2", "SUR-12"})
    record SubprocessorAccepted(SousTraitantId id, Acceptance acceptance, Set<String> met, LocalDate legalDate)
            implements SousTraitantEvent, MeetsDeadlines {

        public SubprocessorAccepted {
            met = Set.copyOf(met);
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    @Revision("1")
    @Serves("SUR-A2")
    record SubprocessorObjected(SousTraitantId id, SealedText reason, Set<String> met, LocalDate legalDate)
            implements SousTraitantEvent, MeetsDeadlines {

        public SubprocessorObjected {
            met = Set.copyOf(met);
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    @Revision("1")
    @Serves("SUR-A2")
    record SubprocessorWithdrawn(SousTraitantId id, SealedText reason, LocalDate legalDate)
            implements SousTraitantEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
