package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.materiel.NetworkProblemEvent;
import org.pacta.domain.materiel.NetworkProblemEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every problem of a lent network that one side told the other, how fast, and what became of it (MET-14, MET-15). */
@Component
class NetworkProblemRegister implements Register {

    @Override
    public String name() {
        return "network-problems";
    }

    @Override
    public String title() {
        return "Problèmes des réseaux";
    }

    @Override
    public String source() {
        return "Convention, article 8";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("from", "Signalé par", ORGANISATION),
                Column.of("to", "Signalé à", ORGANISATION),
                Column.of("description", "Ce qui a été constaté", SEALED),
                Column.of("noticedAt", "Constaté le", MOMENT),
                Column.of("reportedOn", "Signalé le", DAY),
                Column.of("minutes", "Minutes entre les deux", NUMBER),
                Column.of("settledAt", "Réglé le", MOMENT),
                Column.of("outcome", "Ce qui a été fait", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof NetworkProblemEvent own
                ? Optional.of(written(own, Entry.of(own.id())))
                : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(NetworkProblemEvent fact, Entry line) {
        return switch (fact) {
            case NetworkProblemReported e ->
                line.with("from", e.from())
                        .with("to", e.to())
                        .with("description", e.description())
                        .with("noticedAt", e.noticedAt())
                        .with("reportedOn", e.legalDate())
                        .with("minutes", e.minutes());
            case NetworkProblemSettled e ->
                line.with("settledAt", e.settledAt()).with("outcome", e.outcome());
        };
    }
}
