package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.depose.DeposeEvent;
import org.pacta.domain.depose.DeposeEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every order of a host to take goods away, and how long that took (MET-21). */
@Component
class RemovalRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "removals";
    }

    @Override
    public String title() {
        return "Déposes ordonnées";
    }

    @Override
    public String source() {
        return "Convention, article 9";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("host", "Ordonnée par", ORGANISATION),
                Column.of("guest", "Déposante", ORGANISATION),
                Column.of(STATE, "État", WORD),
                Column.of("goodsCount", "Équipements", NUMBER),
                Column.of("scope", "Étendue", WORD),
                Column.of("cause", "Cause", WORD),
                Column.of("reason", "Motif", SEALED),
                Column.of("orderedAt", "Ordonnée à", MOMENT),
                Column.of("orderedOn", "Ordonnée le", DAY),
                Column.of("deposedAt", "Déposés le", MOMENT),
                Column.of("minutes", "Minutes entre l’ordre et la dépose", NUMBER),
                Column.of("lifting", "Motif de la levée", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof DeposeEvent own ? Optional.of(written(own, Entry.of(own.id()))) : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(DeposeEvent fact, Entry line) {
        return switch (fact) {
            case DeposeOrdered e ->
                line.with(STATE, "DEPOSE_ORDERED")
                        .with("host", e.host())
                        .with("guest", e.guest())
                        .with("goodsCount", e.goods().size())
                        .with("scope", e.scope())
                        .with("cause", e.cause())
                        .with("reason", e.reason())
                        .with("orderedAt", e.orderedAt())
                        .with("orderedOn", e.legalDate());
            case DeposeAttested e ->
                line.with(STATE, "DEPOSE_DONE").with("deposedAt", e.deposedAt()).with("minutes", e.minutes());
            case DeposeLifted e -> line.with(STATE, "DEPOSE_LIFTED").with("lifting", e.reason());
        };
    }
}
