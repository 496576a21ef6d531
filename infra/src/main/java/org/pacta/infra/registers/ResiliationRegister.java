package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.resiliation.ResiliationEvent;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways by which a party set out to end its convention alone: ground, delays, remedies, contestations, end. */
@Component
@Order(81)
class ResiliationRegister implements Register {

    @Override
    public String name() {
        return "terminations";
    }

    @Override
    public String title() {
        return "Mises en demeure et résiliations";
    }

    @Override
    public String source() {
        return "clauses de résiliation ; CE 21 mars 2011 n° 304806, CE 8 octobre 2014 n° 370644";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Motif", TEXT),
                Column.of("author", "Partie qui résilie", ORGANISATION),
                Column.of("against", "Autre partie", ORGANISATION),
                Column.of("state", "État", WORD),
                Column.of("openedOn", "Engagée le", DAY),
                Column.of("remedyBy", "Dernier jour pour agir", DAY),
                Column.of("prudentBy", "Par prudence, jusqu’au", DAY),
                Column.of("findings", "Constat", SEALED),
                Column.of("evidence", "Empreinte de la pièce", TEXT),
                Column.of("remedy", "Remède", SEALED),
                Column.of("cureDisputed", "Ce qui manque encore", SEALED),
                Column.of("servedOn", "Résiliation notifiée le", DAY),
                Column.of("lastDay", "Dernier jour de la convention", DAY),
                Column.of("appealBy", "Contestable devant le juge jusqu’au", DAY),
                Column.of("contestedOn", "Contestée le", DAY),
                Column.of("grounds", "Contestation", SEALED),
                Column.of("court", "Juge saisi", YES_NO),
                Column.of("opposable", "Opposable par la personne publique", YES_NO),
                Column.of("opposedOn", "Opposition le", DAY),
                Column.of("interest", "Intérêt général", SEALED),
                Column.of("liftedOn", "Opposition levée le", DAY),
                Column.of("reason", "Motif de la clôture", SEALED),
                Column.of("writing", "Empreinte de l’écrit", TEXT));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof ResiliationEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(ResiliationEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case ResiliationOpened e -> opened(line, e);
            case AlertDecided e -> line.with("state", "RESILIATION_ALERT");
            case MiseEnDemeureDecided e -> line.with("state", "RESILIATION_NOTICE");
            case ResiliationDecided e -> line.with("state", "RESILIATION_DECIDED");
            case AlertServed e ->
                line.with("remedyBy", e.actBy().lastDay())
                        .with("prudentBy", e.actBy().prudentDay());
            case MiseEnDemeureServed e ->
                line.with("remedyBy", e.remedyBy().lastDay())
                        .with("prudentBy", e.remedyBy().prudentDay());
            case AlertExpired e -> line.with("state", "RESILIATION_EXPIRED");
            case MiseEnDemeureExpired e -> line.with("state", "RESILIATION_EXPIRED");
            case FailureEstablished e ->
                line.with("state", "RESILIATION_ESTABLISHED")
                        .with("findings", e.findings())
                        .with("evidence", e.evidence());
            case ResiliationServed e ->
                line.with("state", "RESILIATION_SERVED")
                        .with("servedOn", e.legalDate())
                        .with("lastDay", e.lastDay())
                        .with("appealBy", e.appealBy().lastDay());
            case ResiliationTookEffect e ->
                line.with("state", "RESILIATION_EFFECTIVE").with("lastDay", e.legalDate());
            case CureReported e -> line.with("remedy", e.remedy());
            case CureDisputed e -> line.with("cureDisputed", e.reason());
            case ResiliationContested e ->
                line.with("contestedOn", e.legalDate())
                        .with("grounds", e.plea())
                        .with("court", e.court());
            case ResiliationOpposed e ->
                line.with("opposedOn", e.legalDate())
                        .with("interest", e.interest())
                        .without("liftedOn");
            case OppositionLifted e -> line.with("liftedOn", e.legalDate());
            case ResiliationClosed e ->
                line.with("state", "RESILIATION_" + e.outcome())
                        .with("reason", e.reason())
                        .with("writing", e.writing());
        };
    }

    private static Entry opened(Entry line, ResiliationOpened e) {
        var ground = e.ground();
        return line.with("title", "Article " + ground.article() + " : " + ground.title())
                .with("author", ground.author())
                .with("against", ground.against())
                .with("openedOn", e.legalDate())
                .with("opposable", ground.opposable());
    }
}
