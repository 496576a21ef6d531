package org.pacta.infra.mail;

import static org.pacta.infra.support.People.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielEvent;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.time.LegalClock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Nodes that send e-mails, whole, to a server of the test, with short pauses. */
final class PostOffice implements AutoCloseable {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Organisation XXII = new Organisation("xxii");

    private final List<DeskApp> nodes = new ArrayList<>();

    private PostOffice(int nodes, int smtpPort) {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", smtpPort);
        properties.put("pacta.mail.pauses", "100ms,200ms");
        properties.put("pacta.public-url", "https://pacta.example/");
        for (var node = 0; node < nodes; node++) this.nodes.add(new DeskApp(properties, Sending.class));
    }

    static PostOffice to(int smtpPort) {
        return new PostOffice(1, smtpPort);
    }

    static PostOffice ofTwoNodes(int smtpPort) {
        return new PostOffice(2, smtpPort);
    }

    DeskApp app() {
        return nodes.getFirst();
    }

    ConventionId convention() {
        var id = new ConventionId(UUID.randomUUID());
        var title = new SealedText(new ActorId("juriste.suresnes"), "w4l0w6k=");
        var parties = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));
        app().send(new DraftConvention(
                id, actor("juriste.suresnes"), "suresnes-xxii", "abcd1234", title, parties, Map.of(), today()));
        return id;
    }

    CourrielId ask(ConventionId about, String desk, Sha256... attachments) {
        var envelope =
                new Envelope(about.toString(), CourrielKind.BREACH_WARNING, XXII, SURESNES, desk, Set.of(attachments));
        return ask(CourrielId.of(about, SURESNES, desk), envelope);
    }

    CourrielId ask(CourrielId id, Envelope envelope) {
        app().send(new RequestCourriel(id, envelope, today()));
        return id;
    }

    LocalDate today() {
        return app().bean(LegalClock.class).today();
    }

    /** What was recorded after the request. */
    List<CourrielEvent> outcomes(CourrielId id) {
        return app().bean(EventStore.class)
                .readEvents(id.toString())
                .asStream()
                .skip(1)
                .map(message -> (CourrielEvent) message.getPayload())
                .toList();
    }

    @Override
    public void close() {
        nodes.reversed().forEach(DeskApp::close);
    }

    @ComponentScan("org.pacta.infra.mail")
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class Sending {}
}
