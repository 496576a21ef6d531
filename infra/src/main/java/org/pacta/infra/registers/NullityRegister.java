package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.convention.ConventionEvent.ClauseFoundNull;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clauses that were found null, while the others go on. */
@Component
@Order(195)
class NullityRegister implements Register {

    @Override
    public String name() {
        return "null-clauses";
    }

    @Override
    public String title() {
        return "Clauses écartées";
    }

    @Override
    public String source() {
        return "Convention, clause de nullité partielle";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("clause", "Clause", TEXT),
                Column.of("ground", "Établie par", WORD),
                Column.of("by", "Enregistrée par", ORGANISATION),
                Column.of("foundOn", "Depuis le", DAY),
                Column.of("substance", "Emporte la convention", YES_NO),
                Column.of("reason", "Motif", SEALED),
                Column.of("document", "Empreinte de la pièce", TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof ClauseFoundNull found ? Optional.of(written(found)) : Optional.empty();
    }

    private static Entry written(ClauseFoundNull found) {
        return Entry.of(found.id() + "/" + found.clause())
                .with("clause", found.clause())
                .with("ground", found.ground().name())
                .with("by", found.by())
                .with("foundOn", found.legalDate())
                .with("substance", found.substance())
                .with("reason", found.reason())
                .with("document", found.document());
    }
}
