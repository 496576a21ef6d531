package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.cloture.EndDutyEvent;
import org.pacta.domain.cloture.EndDutyEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the end of conventions asks of the parties: by whom it is done, when, and how many days that took. */
@Component
@Order(190)
class EndDutyRegister implements Register {

    @Override
    public String name() {
        return "end-duties";
    }

    @Override
    public String title() {
        return "Engagements de fin";
    }

    @Override
    public String source() {
        return "Convention, clauses de fin";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Engagement", TEXT),
                Column.of("owner", "À accomplir par", ORGANISATION),
                Column.of("clause", "Clause", TEXT),
                Column.of("state", "État", WORD),
                Column.of("askedOn", "Dû depuis le", DAY),
                Column.of("doneOn", "Fait le", DAY),
                Column.of("elapsedDays", "Jours écoulés", NUMBER),
                Column.of("statement", "Ce qui a été fait", SEALED),
                Column.of("document", "Empreinte de la pièce", TEXT),
                Column.of("reason", "Motif de la renonciation", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof EndDutyEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(EndDutyEvent fact) {
        var line = Entry.of(fact.id().toString());
        return switch (fact) {
            case EndDutyAsked e ->
                line.with("title", e.title())
                        .with("owner", e.id().organisation())
                        .with("clause", e.clause())
                        .with("state", "END_DUTY_ASKED")
                        .with("askedOn", e.legalDate());
            case EndDutyAttested e ->
                line.with("state", "END_DUTY_ATTESTED")
                        .with("doneOn", e.legalDate())
                        .with("elapsedDays", e.elapsedDays())
                        .with("statement", e.statement())
                        .with("document", e.document());
            case EndDutyDispensed e -> line.with("state", "END_DUTY_DISPENSED").with("reason", e.reason());
        };
    }
}
