package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.differend.DifferendEvent;
import org.pacta.domain.differend.DifferendEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The disputes between the parties: what about, until when they seek to agree, which judge, and how each ended. */
@Component
@Order(83)
class DifferendRegister implements Register {

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public String title() {
        return "Différends";
    }

    @Override
    public String source() {
        return "clauses de règlement des différends";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("teller", "Signalé par", ORGANISATION),
                Column.of("told", "À", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("notifiedOn", "Signalé le", DAY),
                Column.of("object", "Objet", SEALED),
                Column.of("settleBy", "Recherche amiable jusqu’au", DAY),
                Column.of("prudentBy", "Par prudence, jusqu’au", DAY),
                Column.of("heldOn", "Dernière réunion", DAY),
                Column.of("report", "Ce qui s’y est dit", SEALED),
                Column.of("court", "Juge désigné", TEXT),
                Column.of("seizedOn", "Juge saisi le", DAY),
                Column.of("urgent", "En référé", YES_NO),
                Column.of("claim", "Ce qui est demandé", SEALED),
                Column.of("failure", "Échec", SEALED),
                Column.of("closedOn", "Clos le", DAY),
                Column.of("reason", "Issue", SEALED),
                Column.of("document", "Empreinte de l’accord ou du jugement", TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof DifferendEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(DifferendEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case DifferendNotified e ->
                line.with("teller", e.route().sender())
                        .with("told", e.route().addressee())
                        .with("state", "DIFFEREND_TOLD")
                        .with("notifiedOn", e.legalDate())
                        .with("object", e.message())
                        .with("court", e.terms().court());
            case DifferendServed e -> line;
            case ConciliationHeld e -> line.with("heldOn", e.legalDate()).with("report", e.talks());
            case AmicablePeriodOpened e ->
                line.with("state", "DIFFEREND_AMICABLE")
                        .with("settleBy", e.settleBy().lastDay())
                        .with("prudentBy", e.settleBy().prudentDay());
            case AmicablePeriodOver e -> line.with("state", "DIFFEREND_OVERDUE");
            case AmicableFailed e -> line.with("state", "DIFFEREND_FAILED").with("failure", e.reason());
            case CourtSeized e ->
                line.with("state", "DIFFEREND_SEIZED")
                        .with("seizedOn", e.legalDate())
                        .with("urgent", e.urgent())
                        .with("claim", e.claim());
            case DifferendClosed e ->
                line.with("state", "DIFFEREND_" + e.outcome())
                        .with("closedOn", e.legalDate())
                        .with("reason", e.reason())
                        .with("document", e.document());
        };
    }
}
