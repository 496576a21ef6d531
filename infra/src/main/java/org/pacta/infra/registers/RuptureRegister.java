package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.rupture.RuptureEvent;
import org.pacta.domain.rupture.RuptureEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ends proposed by common accord: until when the letters had to arrive, and what became of them. */
@Component
@Order(82)
class RuptureRegister implements Register {

    @Override
    public String name() {
        return "mutual-terminations";
    }

    @Override
    public String title() {
        return "Fins d’un commun accord";
    }

    @Override
    public String source() {
        return "clauses de résiliation d’un commun accord";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("proposer", "Proposée par", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("proposedOn", "Proposée le", DAY),
                Column.of("periodEnd", "Fin de la période", DAY),
                Column.of("lastUsefulDay", "Lettres arrivées au plus tard le", DAY),
                Column.of("arrivedOn", "Dernière lettre arrivée le", DAY),
                Column.of("lastDay", "Dernier jour de la convention", DAY),
                Column.of("nextPeriodEnd", "Possible pour la période qui s’achève le", DAY),
                Column.of("reason", "Motif", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof RuptureEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(RuptureEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case RuptureProposed e -> opened(line, e);
            case RuptureAgreed e -> line;
            case ConsentServed e -> line.with("arrivedOn", e.service().receivedOn());
            case RuptureConcluded e -> line.with("state", "RUPTURE_CONCLUDED").with("lastDay", e.lastDay());
            case RuptureTookEffect e -> line.with("state", "RUPTURE_EFFECTIVE").with("lastDay", e.legalDate());
            case RuptureClosed e ->
                line.with("state", "RUPTURE_" + e.outcome())
                        .with("nextPeriodEnd", e.nextPeriodEnd())
                        .with("reason", e.reason());
        };
    }

    private static Entry opened(Entry line, RuptureProposed e) {
        var last = e.lastUsefulDay();
        return line.with("proposer", e.proposer())
                .with("state", "RUPTURE_PROPOSED")
                .with("proposedOn", e.legalDate())
                .with("periodEnd", e.periodEnd())
                .with("lastUsefulDay", last == null ? null : last.lastDay())
                .with("lastDay", e.endOn());
    }
}
