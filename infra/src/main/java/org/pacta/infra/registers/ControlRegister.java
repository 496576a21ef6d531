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
import org.pacta.domain.controle.ControlEvent;
import org.pacta.domain.controle.ControlEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The explanations, documents, verifications and audits that a party asked of the other, and what came out. */
@Component
@Order(76)
class ControlRegister implements Register {

    @Override
    public String name() {
        return "controls";
    }

    @Override
    public String title() {
        return "Contrôles et audits";
    }

    @Override
    public String source() {
        return "RGPD art. 28(3)(h) ; convention, clauses de contrôle";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Nature", TEXT),
                Column.of("asker", "Demandé par", ORGANISATION),
                Column.of("asked", "À", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("requestedOn", "Demandé le", DAY),
                Column.of("object", "Ce qui est demandé", SEALED),
                Column.of("auditor", "Auditeur", SEALED),
                Column.of("wantedBy", "Souhaité pour le", DAY),
                Column.of("answeredOn", "Dernière réponse le", DAY),
                Column.of("elapsedDays", "Jours écoulés", NUMBER),
                Column.of("late", "Après le jour souhaité", YES_NO),
                Column.of("answer", "Réponse", SEALED),
                Column.of("document", "Empreinte de la pièce", TEXT),
                Column.of("rounds", "Réponses", NUMBER),
                Column.of("findings", "Constats", SEALED),
                Column.of("concludedOn", "Conclu le", DAY),
                Column.of("report", "Empreinte du rapport", TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof ControlEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(ControlEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case ControlRequested e ->
                line.with("title", e.title())
                        .with("asker", e.asker())
                        .with("asked", e.asked())
                        .with("state", "CONTROL_REQUESTED")
                        .with("requestedOn", e.legalDate())
                        .with("object", e.object())
                        .with("auditor", e.auditor())
                        .with("wantedBy", e.wantedBy());
            case ControlAnswered e -> answered(line, e);
            case ControlPursued e -> line.with("state", "CONTROL_REQUESTED").with("findings", e.findings());
            case ControlConcluded e ->
                line.with("state", e.conforming() ? "CONTROL_CONFORMING" : "CONTROL_SHORTCOMING")
                        .with("concludedOn", e.legalDate())
                        .with("findings", e.findings())
                        .with("report", e.report());
            case ControlWithdrawn e -> line.with("state", "CONTROL_WITHDRAWN");
        };
    }

    private static Entry answered(Entry line, ControlAnswered e) {
        return line.with("state", "CONTROL_ANSWERED")
                .with("answeredOn", e.legalDate())
                .with("elapsedDays", e.elapsedDays())
                .with("late", e.late())
                .with("answer", e.answer())
                .with("document", e.document())
                .with("rounds", e.round());
    }
}
