package org.pacta.domain.courriel;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Command;

/** Everything one may ask of an e-mail. Instants are those of the legal clock, days are Europe/Paris. */
public sealed interface CourrielCommand extends Command {

    @Override
    CourrielId id();

    record RequestCourriel(@TargetAggregateIdentifier CourrielId id, Envelope envelope, LocalDate requestedOn)
            implements CourrielCommand {}

    /** The server of the sender's side has taken it over, at the {@code attempt}-th try counted from 1. */
    record NoteCourrielSent(@TargetAggregateIdentifier CourrielId id, Instant sentAt, int attempt, LocalDate on)
            implements CourrielCommand {}

    /**
     * A try failed, or the mail came back.
     *
     * @param forGood nobody tries again
     * @param reply what the server answered, as an SMTP code, or the kind of failure: never an address
     */
    record NoteCourrielFailed(
            @TargetAggregateIdentifier CourrielId id,
            Instant failedAt,
            int attempt,
            boolean forGood,
            String reply,
            LocalDate on)
            implements CourrielCommand {}
}
