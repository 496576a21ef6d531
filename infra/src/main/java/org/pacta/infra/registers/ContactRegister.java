package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.interlocuteur.InterlocuteurEvent.ContactNamed;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contacts of the parties, one after the other, and how soon each change was told. */
@Component
@Order(77)
class ContactRegister implements Register {

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String title() {
        return "Interlocuteurs";
    }

    @Override
    public String source() {
        return "Convention, clause des interlocuteurs";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("organisation", "De", ORGANISATION),
                Column.of("number", "Nº", NUMBER),
                Column.of("person", "Interlocuteur", SEALED),
                Column.of("address", "Joignable", SEALED),
                Column.of("since", "À partir du", DAY),
                Column.of("toldOn", "Signalé le", DAY),
                Column.of("elapsedDays", "Jours écoulés", NUMBER));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof ContactNamed e ? Optional.of(written(e)) : Optional.empty();
    }

    private static Entry written(ContactNamed e) {
        return Entry.of(e.id() + "/" + e.number())
                .with("organisation", e.id().organisation())
                .with("number", e.number())
                .with("person", e.person())
                .with("address", e.address())
                .with("since", e.since())
                .with("toldOn", e.legalDate())
                .with("elapsedDays", e.elapsedDays());
    }
}
