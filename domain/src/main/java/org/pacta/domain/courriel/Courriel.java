package org.pacta.domain.courriel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.courriel.CourrielRule.DESK_IS_NOT_AN_ADDRESS;
import static org.pacta.domain.courriel.CourrielRule.OUTCOME_FOLLOWS_REQUEST;
import static org.pacta.domain.courriel.CourrielRule.REPLY_IS_A_CODE;
import static org.pacta.domain.courriel.CourrielRule.TRIES_COUNT_FROM_ONE;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielFailed;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielSent;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielEvent.CourrielFailed;
import org.pacta.domain.courriel.CourrielEvent.CourrielRequested;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;

/** One e-mail from the request to what became of it, so that either party can prove when the other was written to. */
@SuppressWarnings("NullAway.Init")
public class Courriel {

    private static final Pattern DESK = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    /** {@code 550}, {@code 550 5.1.1} or the name of a kind of failure. */
    private static final Pattern REPLY =
            Pattern.compile("[2-5]\\d\\d( [245]\\.\\d{1,3}\\.\\d{1,3})?|[A-Z][A-Za-z]{0,99}");

    @AggregateIdentifier
    private CourrielId id;

    private Envelope envelope;
    private LocalDate requestedOn;
    private boolean sent;
    private boolean failedForGood;
    private @Nullable String lastReply;

    Courriel() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestCourriel ask) {
        if (id != null) return; // asked twice
        var desk = ask.envelope().desk();
        DESK_IS_NOT_AN_ADDRESS.require(DESK.matcher(desk).matches());
        apply(new CourrielRequested(ask.id(), ask.envelope(), ask.requestedOn()));
    }

    @CommandHandler
    void decide(NoteCourrielSent fact) {
        if (sent) return; // noted twice
        requireOutcome(fact.attempt(), fact.on());
        apply(new CourrielSent(id, envelope.cause(), envelope.desk(), fact.sentAt(), fact.attempt(), fact.on()));
    }

    @CommandHandler
    void decide(NoteCourrielFailed fact) {
        if (isKnown(fact)) return;
        requireOutcome(fact.attempt(), fact.on());
        REPLY_IS_A_CODE.require(REPLY.matcher(fact.reply()).matches());
        apply(new CourrielFailed(
                id,
                envelope.cause(),
                envelope.desk(),
                fact.failedAt(),
                fact.attempt(),
                fact.forGood(),
                fact.reply(),
                fact.on()));
    }

    /** The same reply again tells nothing new, nor does a try that failed beside one that was taken over. */
    private boolean isKnown(NoteCourrielFailed fact) {
        if (failedForGood) return true;
        return !fact.forGood() && (sent || fact.reply().equals(lastReply));
    }

    private void requireOutcome(int attempt, LocalDate on) {
        TRIES_COUNT_FROM_ONE.require(attempt >= 1, attempt);
        OUTCOME_FOLLOWS_REQUEST.require(!on.isBefore(requestedOn), requestedOn, on);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(CourrielEvent event) {
        switch (event) {
            case CourrielRequested e -> {
                id = e.id();
                envelope = e.envelope();
                requestedOn = e.legalDate();
            }
            case CourrielSent e -> sent = true;
            case CourrielFailed e -> {
                failedForGood = e.forGood();
                lastReply = e.reply();
            }
        }
    }
}
