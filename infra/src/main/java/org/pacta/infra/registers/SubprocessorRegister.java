package org.pacta.infra.registers;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.soustraitance.SousTraitantEvent;
import org.pacta.domain.soustraitance.SousTraitantEvent.*;
import org.pacta.infra.registers.Column.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The further processors of a convention: who they are, who answers for them, and how the controller took the notice. */
@Component
@Order(40)
class SubprocessorRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "subprocessors";
    }

    @Override
    public String title() {
        return "Sous-traitants ultérieurs";
    }

    @Override
    public String source() {
        return "RGPD art. 28(2) et 28(4) ; clause de sous-traitance ultérieure";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("identity", "Sous-traitant", Kind.SEALED),
                Column.of("activities", "Activités confiées", Kind.SEALED),
                Column.of("contact", "Coordonnées", Kind.SEALED),
                Column.of("contractFrom", "Contrat à partir du", Kind.DAY),
                Column.of("contractUntil", "Contrat jusqu’au", Kind.DAY),
                Column.of(STATE, "État", Kind.WORD),
                Column.of("notifier", "Annoncé par", Kind.ORGANISATION),
                Column.of("answerable", "Répond de lui", Kind.ORGANISATION),
                Column.of("authorisation", "Autorisation", Kind.WORD),
                Column.of("notifiedOn", "Annoncé le", Kind.DAY),
                Column.of("objectionUntil", "Opposition possible jusqu’au", Kind.DAY),
                Column.of("acceptance", "Accepté", Kind.WORD),
                Column.of("answeredOn", "Issue le", Kind.DAY),
                Column.of("reason", "Motif", Kind.SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof SousTraitantEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(SousTraitantEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case SubprocessorNotified e -> announced(e, line);
            case SubprocessorAccepted e ->
                ended(line, "SUBPROCESSOR_ACCEPTED", e).with("acceptance", e.acceptance());
            case SubprocessorObjected e ->
                ended(line, "SUBPROCESSOR_REFUSED", e).with("reason", e.reason());
            case SubprocessorWithdrawn e ->
                ended(line, "SUBPROCESSOR_WITHDRAWN", e).with("reason", e.reason());
        };
    }

    private static Entry announced(SubprocessorNotified e, Entry line) {
        var notice = e.notice();
        var due = e.objectionDue();
        return line.with("identity", notice.identity())
                .with("activities", notice.activities())
                .with("contact", notice.contact())
                .with("contractFrom", notice.contractFrom())
                .with("contractUntil", notice.contractUntil())
                .with(STATE, "SUBPROCESSOR_ANNOUNCED")
                .with("notifier", e.notifier())
                .with("answerable", e.answerable())
                .with("authorisation", e.authorisation())
                .with("notifiedOn", e.legalDate())
                .with("objectionUntil", due == null ? null : due.lastDay());
    }

    private static Entry ended(Entry line, String state, SousTraitantEvent fact) {
        return line.with(STATE, state).with("answeredOn", fact.legalDate());
    }
}
