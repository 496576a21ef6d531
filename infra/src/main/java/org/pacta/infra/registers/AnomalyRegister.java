package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.algorithme.AlgorithmeEvent.AnomalyCorrected;
import org.pacta.domain.algorithme.AlgorithmeEvent.AnomalyReported;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every anomaly of an algorithm that the City told its partner, how fast, and what came of it (SUR-13.1). */
@Component
class AnomalyRegister implements Register {

    @Override
    public String name() {
        return "anomalies";
    }

    @Override
    public String title() {
        return "Anomalies des algorithmes";
    }

    @Override
    public String source() {
        return "Convention, article 13";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("algorithm", "Algorithme", TEXT),
                Column.of("number", "Anomalie nº", NUMBER),
                Column.of("description", "Ce qui a été constaté", SEALED),
                Column.of("noticedAt", "Constatée le", MOMENT),
                Column.of("reportedAt", "Signalée le", MOMENT),
                Column.of("minutes", "Minutes entre les deux", NUMBER),
                Column.of("correctedOn", "Corrigée le", DAY),
                Column.of("correction", "Ce qui a été corrigé", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return switch (fact) {
            case AnomalyReported e -> Optional.of(reported(e));
            case AnomalyCorrected e ->
                Optional.of(line(e.id(), e.anomaly())
                        .with("correctedOn", e.legalDate())
                        .with("correction", e.correction()));
            default -> Optional.empty();
        };
    }

    private static Entry reported(AnomalyReported e) {
        return line(e.id(), e.anomaly())
                .with("algorithm", e.id().value())
                .with("number", e.anomaly())
                .with("description", e.description())
                .with("noticedAt", e.noticedAt())
                .with("reportedAt", e.reportedAt())
                .with("reportedOn", e.legalDate())
                .with("minutes", e.minutes());
    }

    private static Entry line(AlgorithmeId algorithm, int number) {
        return Entry.of(algorithm + "#" + number);
    }
}
