package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentAnswered;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentReported;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every bias, error and risk that people told of an artificial intelligence under test (VAR-14). */
@Component
class AiIncidentRegister implements Register {

    @Override
    public String name() {
        return "ai-incidents";
    }

    @Override
    public String title() {
        return "Biais, erreurs et risques";
    }

    @Override
    public String source() {
        return "Convention, article 4";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("kind", "Nature", WORD),
                Column.of("description", "Ce qui a été constaté", SEALED),
                Column.of("from", "Signalé par", ORGANISATION),
                Column.of("to", "Signalé à", ORGANISATION),
                Column.of("noticedAt", "Constaté le", MOMENT),
                Column.of("reportedOn", "Signalé le", DAY),
                Column.of("minutes", "Minutes entre les deux", NUMBER),
                Column.of("answeredOn", "Suite donnée le", DAY),
                Column.of("answer", "Suite donnée", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return switch (fact) {
            case AiIncidentReported e ->
                Optional.of(Entry.of(e.id())
                        .with("kind", e.kind())
                        .with("description", e.description())
                        .with("from", e.oversight().from())
                        .with("to", e.oversight().to())
                        .with("noticedAt", e.noticedAt())
                        .with("reportedOn", e.legalDate())
                        .with("minutes", e.minutes()));
            case AiIncidentAnswered e ->
                Optional.of(Entry.of(e.id()).with("answer", e.answer()).with("answeredOn", e.legalDate()));
            default -> Optional.empty();
        };
    }
}
