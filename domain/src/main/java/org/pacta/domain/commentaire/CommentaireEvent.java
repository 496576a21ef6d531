package org.pacta.domain.commentaire;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Reserved;
import org.pacta.domain.shared.SealedText;

/** Everything that can have happened to a comment. Days are legal days. */
public sealed interface CommentaireEvent extends DomainEvent {

    @Override
    CommentaireId id();

    @Revision("1")
    record CommentWritten(
            CommentaireId id, Organisation organisation, Audience audience, SealedText comment, LocalDate legalDate)
            implements CommentaireEvent, Reserved {

        @Override
        public Set<Organisation> readers() {
            return audience == Audience.INTERNAL ? Set.of(organisation) : Set.of();
        }
    }

    /** Its author no longer stands by it; what was written stays on record. */
    @Revision("1")
    record CommentWithdrawn(CommentaireId id, LocalDate legalDate) implements CommentaireEvent {}
}
