package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.acces.Escort;
import org.pacta.domain.acces.VisitEvent;
import org.pacta.domain.acces.VisitEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The visits of outsiders: agreed to beforehand, pledged to secrecy, escorted. */
@Component
@Order(72)
class VisitRegister implements Register {

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String title() {
        return "Visites";
    }

    @Override
    public String source() {
        return "Convention, clause des visites de clients";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("plannedOn", "Prévue le", DAY),
                Column.of("guest", "Demandée par", ORGANISATION),
                Column.of("host", "Chez", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("askedOn", "Demandée le", DAY),
                Column.of("purpose", "Qui vient, et pourquoi", SEALED),
                Column.of("visitors", "Visiteurs", NUMBER),
                Column.of("answeredOn", "Réponse le", DAY),
                Column.of("escortRole", "Accompagne", WORD),
                Column.of("escort", "Nom de qui accompagne", SEALED),
                Column.of("pledgedOn", "Engagements signés le", DAY),
                Column.of("names", "Visiteurs engagés", SEALED),
                Column.of("document", "Empreinte des engagements", TEXT),
                Column.of("admitted", "Visiteurs entrés", NUMBER),
                Column.of("enteredAt", "Entrés le", MOMENT),
                Column.of("reason", "Motif", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof VisitEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(VisitEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case VisitAsked e ->
                line.with("plannedOn", e.plannedOn())
                        .with("guest", e.guest())
                        .with("host", e.host())
                        .with("state", "VISIT_ASKED")
                        .with("askedOn", e.legalDate())
                        .with("purpose", e.purpose())
                        .with("visitors", e.visitors());
            case VisitAgreed e -> escorted(line.with("answeredOn", e.legalDate()), "VISIT_AGREED", e.escort());
            case VisitRefused e ->
                line.with("state", "VISIT_REFUSED")
                        .with("answeredOn", e.legalDate())
                        .with("reason", e.reason());
            case PledgesSigned e ->
                line.with("state", "VISIT_PLEDGED")
                        .with("pledgedOn", e.legalDate())
                        .with("names", e.names())
                        .with("document", e.document());
            case VisitorsAdmitted e ->
                escorted(line, "VISIT_MADE", e.escort())
                        .with("admitted", e.admitted())
                        .with("enteredAt", e.enteredAt());
            case VisitCancelled e -> line.with("state", "VISIT_CANCELLED").with("reason", e.reason());
        };
    }

    private static Entry escorted(Entry line, String state, Escort escort) {
        return line.with("state", state).with("escortRole", escort.role()).with("escort", escort.name());
    }
}
