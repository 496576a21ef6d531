package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.signalement.SignalEvent;
import org.pacta.domain.signalement.SignalEvent.*;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the parties have told each other, how soon after they knew, and when the other said it had it. */
@Component
@Order(75)
class SignalRegister implements Register {

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String title() {
        return "Signalements";
    }

    @Override
    public String source() {
        return "Convention, clauses d’information, d’exactitude et de secret";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Objet", TEXT),
                Column.of("from", "Dit par", ORGANISATION),
                Column.of("to", "À", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("on", "Dit le", DAY),
                Column.of("account", "Teneur", SEALED),
                Column.of("knownAt", "Su depuis le", MOMENT),
                Column.of("elapsedMinutes", "Minutes écoulées", NUMBER),
                Column.of("document", "Empreinte de la pièce", TEXT),
                Column.of("acknowledgedOn", "Reçu le", DAY),
                Column.of("answerMinutes", "Minutes avant l’accusé", NUMBER),
                Column.of("answer", "Suite donnée", SEALED),
                Column.of("reason", "Motif du retrait", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof SignalEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(SignalEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case SignalRaised e ->
                line.with("title", e.title())
                        .with("from", e.from())
                        .with("to", e.to())
                        .with("state", "SIGNAL_RAISED")
                        .with("on", e.legalDate())
                        .with("account", e.account())
                        .with("knownAt", e.knownAt())
                        .with("elapsedMinutes", e.elapsedMinutes())
                        .with("document", e.document());
            case SignalAcknowledged e ->
                line.with("state", "SIGNAL_ACKNOWLEDGED")
                        .with("acknowledgedOn", e.legalDate())
                        .with("answerMinutes", e.elapsedMinutes())
                        .with("answer", e.answer());
            case SignalRetracted e -> line.with("state", "SIGNAL_RETRACTED").with("reason", e.reason());
        };
    }
}
