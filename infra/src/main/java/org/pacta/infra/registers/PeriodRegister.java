package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.reconduction.ReconductionEvent;
import org.pacta.domain.reconduction.ReconductionEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The periods of conventions: until when each runs, its last day for a notice, its balance, and what followed. */
@Component
@Order(180)
class PeriodRegister implements Register {

    @Override
    public String name() {
        return "periods";
    }

    @Override
    public String title() {
        return "Périodes et bilans";
    }

    @Override
    public String source() {
        return "Convention, clauses de durée et de reconduction";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("lastDay", "Dernier jour", DAY),
                Column.of("state", "État", WORD),
                Column.of("lastNotice", "Dernier jour utile d’un préavis", DAY),
                Column.of("reviewer", "Bilan établi par", ORGANISATION),
                Column.of("askedOn", "Bilan demandé le", DAY),
                Column.of("drawnOn", "Bilan établi le", DAY),
                Column.of("continuation", "Suite", WORD),
                Column.of("figures", "Bilan en chiffres", SEALED),
                Column.of("appraisal", "Appréciation", SEALED),
                Column.of("document", "Empreinte de la pièce", TEXT),
                Column.of("renewedUntil", "Reconduite jusqu’au", DAY));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof ReconductionEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(ReconductionEvent fact) {
        var line = Entry.of(fact.id().toString());
        return switch (fact) {
            case PeriodOpened e -> opened(line, e);
            case ReviewOpened e -> line.with("askedOn", e.legalDate());
            case BalanceRecorded e ->
                line.with("drawnOn", e.legalDate())
                        .with("continuation", e.continuation().name())
                        .with("figures", e.figures())
                        .with("appraisal", e.appraisal())
                        .with("document", e.document());
            case EndForeseen e -> line.with("state", "END_FORESEEN");
            case EndNoLongerForeseen e -> line.with("state", "PERIOD_RUNNING");
            case TacitlyRenewed e ->
                line.with("state", "TACITLY_RENEWED")
                        .with("renewedUntil", e.term().lastDay());
            case PeriodEnded e -> line.with("state", "PERIOD_ENDED");
            case PeriodSuperseded e -> line.with("state", "PERIOD_SUPERSEDED");
        };
    }

    private static Entry opened(Entry line, PeriodOpened e) {
        var notice = e.lastNotice();
        return line.with("lastDay", e.id().lastDay())
                .with("state", "PERIOD_RUNNING")
                .with("lastNotice", notice == null ? null : notice.lastDay())
                .with("reviewer", e.reviewer());
    }
}
