package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.materiel.LineChange;
import org.pacta.domain.materiel.MaterielEvent;
import org.pacta.domain.materiel.MaterielEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** The annexes as they stand: equipment, supports, networks, sets of data and what is lent, one line each. */
@Component
class AnnexRegister implements Register {

    private static final String STATE = "state";
    private static final String PENDING = "pending";

    @Override
    public String name() {
        return "annex-lines";
    }

    @Override
    public String title() {
        return "Annexes : biens partagés";
    }

    @Override
    public String source() {
        return "Convention, annexes 1 et 2 ; matériel prêté, article 7.2";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        AnnexCells.columns().stream(),
                        Stream.of(
                                Column.of(STATE, "État", WORD),
                                Column.of("since", "Version validée le", DAY),
                                Column.of("proposedBy", "Proposée par", ORGANISATION),
                                Column.of("validatedBy", "Validée par", ORGANISATION),
                                Column.of("liable", "Répond du bien : technique, finances, droit", ORGANISATION),
                                Column.of("energyBy", "Paie l’énergie", ORGANISATION),
                                Column.of("worksBy", "Pose et entretient", ORGANISATION),
                                Column.of(PENDING, "Proposition en cours", YES_NO),
                                Column.of("endTerms", "Fin : pourquoi et comment", SEALED),
                                Column.of("endOn", "Fin : au plus tard le", DAY)))
                .toList();
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof MaterielEvent own ? Optional.of(written(own, Entry.of(own.id()))) : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(MaterielEvent fact, Entry line) {
        return switch (fact) {
            case LineProposed e -> proposed(e, line.with(PENDING, true).with("pendingFrom", e.organisation()));
            case LineValidated e ->
                AnnexCells.borne(AnnexCells.end(AnnexCells.write(line, e.line()), e.plan()), e.responsibility())
                        .with(STATE, state(e.change()))
                        .with("version", e.version())
                        .with("since", e.legalDate())
                        .with("proposedBy", e.proposer())
                        .with("validatedBy", e.organisation())
                        .with(PENDING, false);
            case LineRefused e -> ended(line, e.never(), "LINE_REFUSED");
            case LineWithdrawn e -> ended(line, e.never(), "LINE_WITHDRAWN");
        };
    }

    /** A line that stands reads as before until the other party has agreed. */
    private static Entry proposed(LineProposed e, Entry line) {
        return e.change() == LineChange.ADDED ? AnnexCells.write(line, e.line()).with(STATE, "LINE_PROPOSED") : line;
    }

    private static Entry ended(Entry line, boolean never, String state) {
        var answered = line.with(PENDING, false);
        return never ? answered.with(STATE, state) : answered;
    }

    private static String state(LineChange change) {
        return switch (change) {
            case ADDED, CHANGED -> "LINE_IN_FORCE";
            case REMOVED -> "LINE_REMOVED";
            case KEPT -> "LINE_KEPT";
        };
    }
}
