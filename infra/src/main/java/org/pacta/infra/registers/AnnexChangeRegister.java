package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.materiel.MaterielEvent;
import org.pacta.domain.materiel.MaterielEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every version of the annexes that was proposed, line by line, and what the other party answered. */
@Component
class AnnexChangeRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "annex-changes";
    }

    @Override
    public String title() {
        return "Annexes : versions proposées";
    }

    @Override
    public String source() {
        return "Convention, annexes 1 et 2 ; état contradictoire, article 7.2";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                Column.of("change", "Proposition", WORD),
                                Column.of(STATE, "Réponse", WORD),
                                Column.of("proposedBy", "Proposée par", ORGANISATION),
                                Column.of("proposedOn", "Proposée le", DAY),
                                Column.of("answeredOn", "Réponse le", DAY),
                                Column.of("reason", "Motif", SEALED),
                                Column.of("endTerms", "Fin : pourquoi et comment", SEALED),
                                Column.of("endOn", "Fin : au plus tard le", DAY)),
                        AnnexCells.columns().stream())
                .toList();
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof MaterielEvent own
                ? Optional.of(written(own, Entry.of(own.id() + "#" + own.round())))
                : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(MaterielEvent fact, Entry line) {
        return switch (fact) {
            case LineProposed e ->
                AnnexCells.end(AnnexCells.write(line, e.line()), e.plan())
                        .with("change", e.change())
                        .with(STATE, "LINE_PROPOSED")
                        .with("proposedBy", e.organisation())
                        .with("proposedOn", e.legalDate());
            case LineValidated e ->
                line.with(STATE, "LINE_VALIDATED").with("version", e.version()).with("answeredOn", e.legalDate());
            case LineRefused e ->
                line.with(STATE, "LINE_REFUSED").with("reason", e.reason()).with("answeredOn", e.legalDate());
            case LineWithdrawn e -> line.with(STATE, "LINE_WITHDRAWN").with("reason", e.reason());
        };
    }
}
