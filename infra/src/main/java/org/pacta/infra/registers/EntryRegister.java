package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.acces.AdmissionEvent.EntryRecorded;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every entry of a person of the other party, and who went along. */
@Component
@Order(74)
class EntryRegister implements Register {

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public String title() {
        return "Entrées accompagnées";
    }

    @Override
    public String source() {
        return "Convention, clause d’entrée accompagnée";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("admission", "Personne admise", TEXT),
                Column.of("number", "Entrée nº", NUMBER),
                Column.of("enteredAt", "Le", MOMENT),
                Column.of("escortRole", "Accompagne", WORD),
                Column.of("escort", "Nom de qui accompagne", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof EntryRecorded e ? Optional.of(written(e)) : Optional.empty();
    }

    private static Entry written(EntryRecorded e) {
        return Entry.of(e.id() + "/" + e.entry())
                .with("admission", e.id().person())
                .with("number", e.entry())
                .with("enteredAt", e.enteredAt())
                .with("escortRole", e.escort().role())
                .with("escort", e.escort().name());
    }
}
