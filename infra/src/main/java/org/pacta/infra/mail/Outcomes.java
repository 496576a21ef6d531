package org.pacta.infra.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielFailed;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielSent;
import org.pacta.infra.time.LegalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records what came of each try, by the legal clock, and says when the next one is due. */
@Component
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final Outbox outbox;
    private final CommandGateway commands;
    private final LegalClock clock;
    private final Pauses pauses;

    Outcomes(Outbox outbox, CommandGateway commands, LegalClock clock, Pauses pauses) {
        this.outbox = outbox;
        this.commands = commands;
        this.clock = clock;
        this.pauses = pauses;
    }

    /** Noted in the outbox first: whatever happens before it is recorded, it is not sent again. */
    void sent(Departure due, RecordedCourriel courriel) {
        var at = clock.instant();
        outbox.left(due.id(), at);
        sent(due, courriel, at);
    }

    void sent(Departure due, RecordedCourriel courriel, Instant at) {
        commands.sendAndWait(new NoteCourrielSent(due.id(), at, due.attempt(), day(at, courriel)));
        outbox.end(due.id());
    }

    void failed(Departure due, RecordedCourriel courriel, Setback setback) {
        var at = clock.instant();
        LOG.warn("{} has not left, try {}: {}", due.id(), due.attempt(), setback.reply());
        commands.sendAndWait(new NoteCourrielFailed(
                due.id(), at, due.attempt(), setback.forGood(), setback.reply(), day(at, courriel)));
        if (setback.forGood()) outbox.end(due.id());
        else outbox.tryAgain(due, pauses.after(due.attempt()));
    }

    /** It has had its end in the record already. */
    void known(Departure due) {
        outbox.end(due.id());
    }

    /** Never before the day on which it was asked for: the clocks of two nodes may differ. */
    private LocalDate day(Instant at, RecordedCourriel courriel) {
        var day = at.atZone(clock.getZone()).toLocalDate();
        return day.isBefore(courriel.requestedOn()) ? courriel.requestedOn() : day;
    }
}
