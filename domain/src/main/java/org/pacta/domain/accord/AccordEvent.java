package org.pacta.domain.accord;

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

/** Everything that can have happened about a prior written agreement. */
public sealed interface AccordEvent extends DomainEvent {

    @Override
    AccordId id();

    /** {@code askerAgrees}: whether asking is the agreement of the asker, which is needed too. */
    @Revision("1")
    @Serves({"SUR-20", "SUR-10.3"})
    record AccordRequested(
            AccordId id,
            String kind,
            String title,
            Organisation asker,
            Organisation agreeing,
            boolean askerAgrees,
            SealedText intent,
            @Nullable Sha256 draft,
            LocalDate plannedOn,
            Set<String> obligations,
            LocalDate legalDate)
            implements AccordEvent, ServesSome {

        public AccordRequested {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    @Serves({"SUR-20", "SUR-10.3"})
    record AccordGiven(
            AccordId id,
            Organisation agreeing,
            @Nullable SealedText conditions,
            Set<String> obligations,
            LocalDate legalDate)
            implements AccordEvent, ServesSome {

        public AccordGiven {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    @Serves({"SUR-20", "SUR-10.3"})
    record AccordRefused(
            AccordId id, Organisation agreeing, SealedText reason, Set<String> obligations, LocalDate legalDate)
            implements AccordEvent, ServesSome {

        public AccordRefused {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    @Serves({"SUR-20", "SUR-10.3"})
    record AccordUsed(
            AccordId id, SealedText how, @Nullable Sha256 document, Set<String> obligations, LocalDate legalDate)
            implements AccordEvent, ServesSome {

        public AccordUsed {
            obligations = Set.copyOf(obligations);
        }
    }

    @Revision("1")
    record AccordRequestWithdrawn(AccordId id, LocalDate legalDate) implements AccordEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
