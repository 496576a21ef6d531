package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.committee.CommitteeEvent.DecisionCarriedOut;
import org.pacta.domain.committee.CommitteeEvent.DecisionDropped;
import org.pacta.domain.committee.CommitteeEvent.DecisionEntrusted;
import org.pacta.domain.committee.CommitteeEvent.DiscontinuationAnswered;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** What the committees decided, who does it by when, and whether it was done in time. */
@Component
class DecisionRegister implements Register {

    @Override
    public String name() {
        return "committee-decisions";
    }

    @Override
    public String title() {
        return "Décisions des comités";
    }

    @Override
    public String source() {
        return "Comptes rendus publiés";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("number", "Décision nº", NUMBER),
                Column.of("about", "Elle touche", WORD),
                Column.of("what", "À faire", SEALED),
                Column.of("owner", "Confiée à", ORGANISATION),
                Column.of("decidedOn", "Publiée le", DAY),
                Column.of("dueOn", "Au plus tard le", DAY),
                Column.of("doneOn", "Exécutée le", DAY),
                Column.of("late", "En retard", YES_NO),
                Column.of("droppedOn", "Abandonnée le", DAY),
                Column.of("course", "Dernière suite donnée à l’arrêt", WORD),
                Column.of("courseOf", "Suite donnée par", ORGANISATION));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return switch (fact) {
            case DecisionEntrusted e -> Optional.of(entrusted(e));
            case DecisionCarriedOut e ->
                Optional.of(
                        Entry.of(e.correlation()).with("doneOn", e.legalDate()).with("late", e.late()));
            case DecisionDropped e -> Optional.of(Entry.of(e.correlation()).with("droppedOn", e.legalDate()));
            case DiscontinuationAnswered e ->
                Optional.of(Entry.of(e.correlation()).with("course", e.course()).with("courseOf", e.by().alias()));
            default -> Optional.empty();
        };
    }

    private static Entry entrusted(DecisionEntrusted fact) {
        var decision = fact.decision();
        return Entry.of(fact.correlation())
                .with("number", fact.number())
                .with("about", decision.kind())
                .with("what", decision.what())
                .with("owner", decision.owner().alias())
                .with("decidedOn", fact.legalDate())
                .with("dueOn", decision.dueOn());
    }
}
