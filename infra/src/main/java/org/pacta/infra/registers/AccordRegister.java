package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.accord.AccordEvent;
import org.pacta.domain.accord.AccordEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a party asked the other to agree to in writing, what the other answered, and what was done with it. */
@Component
@Order(71)
class AccordRegister implements Register {

    @Override
    public String name() {
        return "accords";
    }

    @Override
    public String title() {
        return "Accords écrits préalables";
    }

    @Override
    public String source() {
        return "Convention, clauses de communication et de résultats";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Objet", TEXT),
                Column.of("asker", "Demandé par", ORGANISATION),
                Column.of("agreeing", "À donner par", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("requestedOn", "Demandé le", DAY),
                Column.of("intent", "Ce qui est demandé", SEALED),
                Column.of("draft", "Empreinte du projet", TEXT),
                Column.of("plannedOn", "Prévu le", DAY),
                Column.of("askerAgrees", "Accord de qui demande", YES_NO),
                Column.of("answeredOn", "Issue le", DAY),
                Column.of("conditions", "Conditions", SEALED),
                Column.of("reason", "Motif du refus", SEALED),
                Column.of("usedOn", "Fait le", DAY),
                Column.of("how", "Ce qui a été fait", SEALED),
                Column.of("document", "Empreinte de la preuve", TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof AccordEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(AccordEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case AccordRequested e ->
                line.with("title", e.title())
                        .with("asker", e.asker())
                        .with("agreeing", e.agreeing())
                        .with("state", "ACCORD_REQUESTED")
                        .with("requestedOn", e.legalDate())
                        .with("intent", e.intent())
                        .with("draft", e.draft())
                        .with("plannedOn", e.plannedOn())
                        .with("askerAgrees", e.askerAgrees());
            case AccordGiven e -> answered(line, "ACCORD_GIVEN", e).with("conditions", e.conditions());
            case AccordRefused e -> answered(line, "ACCORD_REFUSED", e).with("reason", e.reason());
            case AccordUsed e ->
                line.with("usedOn", e.legalDate()).with("how", e.how()).with("document", e.document());
            case AccordRequestWithdrawn e -> answered(line, "ACCORD_WITHDRAWN", e);
        };
    }

    private static Entry answered(Entry line, String state, AccordEvent fact) {
        return line.with("state", state).with("answeredOn", fact.legalDate());
    }
}
