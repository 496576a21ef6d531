package org.pacta.infra.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.Envelope;
import org.pacta.infra.assemblies.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mails come from and go to, as the installation lists it; the record knows desks only. */
@Component
class Addresses {

    private final Organisations organisations;
    private final String sender;

    Addresses(Organisations organisations, @Value("${pacta.mail.from:ne-pas-repondre@pacta.example}") String sender) {
        this.organisations = organisations;
        this.sender = sender;
    }

    InternetAddress from(Envelope envelope) throws UnsupportedEncodingException {
        var party = organisations
                .names()
                .getOrDefault(envelope.from(), envelope.from().alias());
        return new InternetAddress(sender, party + " (Pacta)", UTF_8.name());
    }

    String to(Envelope envelope) {
        return organisations
                .address(envelope.to(), envelope.desk())
                .orElseThrow(() -> new Unaddressed(envelope.to().alias(), envelope.desk()));
    }

    /** The same desk on the other side. */
    Optional<String> replyTo(Envelope envelope) {
        return organisations.address(envelope.from(), envelope.desk());
    }

    String messageId(CourrielId id) {
        var domain = sender.substring(sender.indexOf('@') + 1);
        return "<courriel." + id.convention().value() + "." + id.value() + "@" + domain + ">";
    }
}
