package org.pacta.infra.registers;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.undertaking.UndertakingEvent;
import org.pacta.domain.undertaking.UndertakingEvent.*;
import org.pacta.infra.registers.Column.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the processor has told the controller: unlawful instructions, imposed transfers, its officer, its own register. */
@Component
@Order(60)
class UndertakingRegister implements Register {

    @Override
    public String name() {
        return "undertakings";
    }

    @Override
    public String title() {
        return "Engagements du sous-traitant";
    }

    @Override
    public String source() {
        return "RGPD art. 28(3), 30(2) et 37";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("what", "Objet", Kind.WORD),
                Column.of("processor", "Par", Kind.ORGANISATION),
                Column.of("on", "Le", Kind.DAY),
                Column.of("text", "Teneur", Kind.SEALED),
                Column.of("reason", "En quoi elle est contestée", Kind.SEALED),
                Column.of("elapsedMinutes", "Minutes après l’instruction", Kind.NUMBER),
                Column.of("processingFrom", "Traitement à partir du", Kind.DAY),
                Column.of("document", "Empreinte de la pièce", Kind.TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof UndertakingEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(UndertakingEvent fact) {
        return switch (fact) {
            case InstructionContested e ->
                line(e, "INSTRUCTION_CONTESTED", e.contestedAt())
                        .with("text", e.instruction())
                        .with("reason", e.infringement())
                        .with("elapsedMinutes", e.elapsedMinutes());
            case TransferAnnounced e ->
                line(e, "TRANSFER_ANNOUNCED", e.processingFrom())
                        .with("text", e.requirement())
                        .with("processingFrom", e.processingFrom());
            case ProcessorDpoNamed e ->
                line(e, "PROCESSOR_DPO_NAMED", e.legalDate()).with("text", e.contact());
            case ProcessorRegisterAttested e ->
                line(e, "PROCESSOR_REGISTER_ATTESTED", e.legalDate()).with("document", e.document());
        };
    }

    private static Entry line(UndertakingEvent fact, String what, Object when) {
        return Entry.of(fact.id() + "/" + what + "/" + when)
                .with("what", what)
                .with("processor", fact.processor())
                .with("on", fact.legalDate());
    }
}
