package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.attestation.AttestationEvent;
import org.pacta.domain.attestation.AttestationEvent.*;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The papers that the parties owe: who drew them up, from when until when they are valid, and when the next one is due. */
@Component
@Order(70)
class AttestationRegister implements Register {

    @Override
    public String name() {
        return "attestations";
    }

    @Override
    public String title() {
        return "Attestations";
    }

    @Override
    public String source() {
        return "Convention, clauses d’assurance, de sécurité et de formation";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Attestation", TEXT),
                Column.of("owner", "Due par", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("awaitedOn", "Demandée le", DAY),
                Column.of("asker", "Demandée par", ORGANISATION),
                Column.of("dueOn", "À remettre avant la fin du", DAY),
                Column.of("deliveredOn", "Remise le", DAY),
                Column.of("issuer", "Établie par", SEALED),
                Column.of("reference", "Référence", TEXT),
                Column.of("validFrom", "Vaut à partir du", DAY),
                Column.of("validUntil", "Vaut jusqu’au", DAY),
                Column.of("covers", "Jusqu’au terme", YES_NO),
                Column.of("uncoveredDays", "Jours sans couverture", NUMBER),
                Column.of("document", "Empreinte de la pièce", TEXT),
                Column.of("reason", "Motif de la renonciation", SEALED));
    }

    /** One line per round; what is owed is the same in all of them. */
    @Override
    public String named(String thing) {
        return thing + "/1";
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof AttestationEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(AttestationEvent fact) {
        return switch (fact) {
            case AttestationAwaited e ->
                awaited(e.id(), e.round())
                        .with("title", e.title())
                        .with("awaitedOn", e.legalDate())
                        .with("asker", e.asker());
            case AttestationDelivered e -> delivered(e);
            case RenewalDue e -> renewal(e);
            case RenewalForeseen e -> Entry.of(e.id() + "/" + (e.round() + 1)).with("state", "RENEWAL_FORESEEN");
            case RenewalAsked e -> awaited(e.id(), e.round() + 1).with("awaitedOn", e.legalDate());
            case AttestationDispensed e ->
                Entry.of(e.id() + "/" + e.round())
                        .with("state", "ATTESTATION_DISPENSED")
                        .with("reason", e.reason());
        };
    }

    private static Entry awaited(AttestationId id, int round) {
        return Entry.of(id + "/" + round).with("owner", id.organisation()).with("state", "ATTESTATION_AWAITED");
    }

    private static Entry delivered(AttestationDelivered e) {
        return Entry.of(e.id() + "/" + e.round())
                .with("state", "ATTESTATION_DELIVERED")
                .with("deliveredOn", e.legalDate())
                .with("issuer", e.issuer())
                .with("reference", e.reference())
                .with("validFrom", e.validFrom())
                .with("validUntil", e.validUntil())
                .with("covers", e.covers())
                .with("uncoveredDays", e.uncoveredDays())
                .with("document", e.document());
    }

    /** The line of the next one. */
    private static Entry renewal(RenewalDue e) {
        var due = e.due();
        return awaited(e.id(), e.round() + 1)
                .with("title", e.title())
                .with("dueOn", due == null ? null : due.lastDay());
    }
}
