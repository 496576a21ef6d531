package org.pacta.infra.mail;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.courriel.CourrielEvent;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one e-mail to the server. It may arrive twice if this node dies between that and the note of it; both then bear the
 * same Message-ID.
 */
@Component
class Delivery {

    private final EventStore store;
    private final Letters letters;
    private final JavaMailSender server;
    private final Outcomes outcomes;

    Delivery(EventStore store, Letters letters, JavaMailSender server, Outcomes outcomes) {
        this.store = store;
        this.letters = letters;
        this.server = server;
        this.outcomes = outcomes;
    }

    void deliver(Departure due) {
        var courriel = read(due);
        if (courriel.ended()) outcomes.known(due);
        else due.leftAt().ifPresentOrElse(at -> outcomes.sent(due, courriel, at), () -> send(due, courriel));
    }

    private RecordedCourriel read(Departure due) {
        return RecordedCourriel.of(store.readEvents(due.id().toString())
                .asStream()
                .map(message -> (CourrielEvent) message.getPayload())
                .toList());
    }

    private void send(Departure due, RecordedCourriel courriel) {
        try {
            server.send(letters.write(courriel, server.createMimeMessage()));
        } catch (RuntimeException failed) {
            outcomes.failed(due, courriel, Setback.of(failed));
            return;
        }
        outcomes.sent(due, courriel);
    }
}
