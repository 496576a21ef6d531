package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.avenant.AvenantEvent;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The avenants of a convention: what each is for, where it stands, from when it counts. */
@Component
@Order(5)
class AvenantRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "avenants";
    }

    @Override
    public String title() {
        return "Avenants";
    }

    @Override
    public String source() {
        return "Convention, clause de modification";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("number", "Nº", TEXT),
                Column.of("object", "Objet", SEALED),
                Column.of("reason", "Motif", SEALED),
                Column.of("organisation", "Proposé par", ORGANISATION),
                Column.of(STATE, "État", WORD),
                Column.of("version", "Version", TEXT),
                Column.of("text", "Empreinte du texte", TEXT),
                Column.of("proposedOn", "Proposé le", DAY),
                Column.of("signedOn", "Dernière signature", DAY),
                Column.of("effectOn", "Effet le", DAY),
                Column.of("decidedBy", "Décision du comité", TEXT));
    }

    /** By what it is about, rather than by its number. */
    @Override
    public Optional<Column> naming() {
        return Optional.of(columns().get(1));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof AvenantEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(AvenantEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case AvenantProposed e ->
                line.with("number", e.id().number())
                        .with("object", e.proposal().purpose())
                        .with("reason", e.proposal().reason())
                        .with("organisation", e.organisation())
                        .with(STATE, "AVENANT_DRAFT")
                        .with("proposedOn", e.legalDate())
                        .with("decidedBy", e.proposal().decidedBy());
            case ChangeProposed e -> line;
            case ChangeDropped e -> line;
            case AvenantSubmitted e ->
                line.with(STATE, "AVENANT_SUBMITTED")
                        .with("version", e.version())
                        .with("text", e.text());
            case AvenantVisaGiven e -> line;
            case AvenantInstructed e -> line.with(STATE, "AVENANT_VOTED");
            case AvenantReturned e -> line.with(STATE, "AVENANT_DRAFT");
            case AvenantAdoptionAcknowledged e -> line;
            case AvenantDeliberated e -> line;
            case AvenantExecutoryAcknowledged e -> line;
            case AvenantAuthorised e -> line.with(STATE, "AVENANT_TO_SIGN");
            case AvenantSigned e ->
                line.with(STATE, "AVENANT_SIGNED")
                        .with("signedOn", e.legalDate())
                        .with("effectOn", e.effectOn());
            case AvenantNotified e -> line.with("effectOn", e.effectOn());
            case AvenantTookEffect e -> line.with(STATE, "AVENANT_IN_EFFECT").with("effectOn", e.legalDate());
            case AvenantAbandoned e -> line.with(STATE, "AVENANT_ABANDONED");
        };
    }
}
