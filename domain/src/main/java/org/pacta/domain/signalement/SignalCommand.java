package org.pacta.domain.signalement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about what a party tells the other. */
public sealed interface SignalCommand extends Command, HumanCommand {

    @Override
    SignalId id();

    /**
     * {@code knownAt}: moment from which the party knew; {@code content}: what the document says; {@code transferee}: whom
     * the convention would go to, where that is what is told.
     */
    record RaiseSignal(
            @TargetAggregateIdentifier SignalId id,
            Actor by,
            SignalTerms terms,
            SealedText account,
            Instant knownAt,
            @Nullable Sha256 document,
            Set<String> content,
            @Nullable Transferee transferee,
            Instant now,
            LocalDate on)
            implements SignalCommand {

        public RaiseSignal {
            content = Set.copyOf(content);
        }
    }

    /** The other party has it; what it makes of it, if it says so at once. */
    record AcknowledgeSignal(
            @TargetAggregateIdentifier SignalId id,
            Actor by,
            @Nullable SealedText answer,
            Instant now,
            LocalDate on) implements SignalCommand {}

    /** It turns out that there was nothing to tell. */
    record RetractSignal(@TargetAggregateIdentifier SignalId id, Actor by, SealedText reason, LocalDate on)
            implements SignalCommand {}
}
