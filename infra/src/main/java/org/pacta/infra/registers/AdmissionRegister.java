package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.acces.AdmissionEvent;
import org.pacta.domain.acces.AdmissionEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The persons who come for a party to the premises of the other, and the charter that binds each of them. */
@Component
@Order(73)
class AdmissionRegister implements Register {

    @Override
    public String name() {
        return "admissions";
    }

    @Override
    public String title() {
        return "Personnes admises";
    }

    @Override
    public String source() {
        return "Convention, clauses de charte et de secret";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("person", "Personne", SEALED),
                Column.of("guest", "Vient pour", ORGANISATION),
                Column.of("host", "Chez", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("announcedOn", "Annoncée le", DAY),
                Column.of("signedOn", "Charte signée le", DAY),
                Column.of("document", "Empreinte de la charte", TEXT),
                Column.of("entries", "Entrées", NUMBER),
                Column.of("dischargedOn", "Ne vient plus depuis le", DAY));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof AdmissionEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(AdmissionEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case PersonAnnounced e ->
                line.with("person", e.person())
                        .with("guest", e.guest())
                        .with("host", e.host())
                        .with("state", "PERSON_ANNOUNCED")
                        .with("announcedOn", e.legalDate());
            case CharterSigned e ->
                line.with("state", "CHARTER_SIGNED")
                        .with("signedOn", e.legalDate())
                        .with("document", e.document());
            case EntryRecorded e -> line.with("entries", e.entry());
            case PersonDischarged e -> line.with("state", "PERSON_DISCHARGED").with("dischargedOn", e.legalDate());
        };
    }
}
