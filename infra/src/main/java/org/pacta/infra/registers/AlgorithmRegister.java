package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pacta.domain.algorithme.AlgorithmeEvent;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every algorithm proposed: for what, who let it in, how well it does, and whether anybody uses it. */
@Component
class AlgorithmRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "algorithms";
    }

    @Override
    public String title() {
        return "Algorithmes";
    }

    @Override
    public String source() {
        return "Convention, articles 3, 5 et 7 ; CRPA L311-3-1 et L312-1-3";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "Algorithme", TEXT),
                Column.of("version", "Version", TEXT),
                Column.of("purpose", "Finalité", WORD),
                Column.of(STATE, "État", WORD),
                Column.of("suspended", "Suspendu", YES_NO),
                Column.of("partner", "Proposé par", ORGANISATION),
                Column.of("proposedOn", "Proposé le", DAY),
                Column.of("description", "Ce qu’il fait", SEALED),
                Column.of("conditions", "Conditions proposées", SEALED),
                Column.of("opinion", "Avis du comité", WORD),
                Column.of("opinionOn", "Avis rendu le", DAY),
                Column.of("committeeDecision", "Décision du comité nº", NUMBER),
                Column.of("reserves", "Réserves du comité", SEALED),
                Column.of("decidedOn", "Décision du maire le", DAY),
                Column.of("cityConditions", "Conditions de la Ville", SEALED),
                Column.of("refusal", "Motif du refus", SEALED),
                Column.of("installBy", "À installer au plus tard le", DAY),
                Column.of("letter", "Empreinte de la lettre", TEXT),
                Column.of("installedOn", "Installé le", DAY),
                Column.of("measurements", "Mesures", NUMBER),
                Column.of("alerts", "Alertes mesurées", NUMBER),
                Column.of("falseAlerts", "dont fausses", NUMBER),
                Column.of("rate", "Part de fausses alertes", TEXT),
                Column.of("conforming", "Mesure conforme", YES_NO),
                Column.of("openedOn", "Ouvert aux opérateurs le", DAY),
                Column.of("anomalies", "Anomalies signalées", NUMBER),
                Column.of("endReason", "Motif de la suspension ou du retrait", SEALED),
                Column.of("removalCause", "Cause du retrait", WORD),
                Column.of("endedBy", "Retrait demandé par", ORGANISATION),
                Column.of("removalOrderedAt", "Retrait ordonné le", MOMENT),
                Column.of("removedAt", "Retiré le", MOMENT),
                Column.of("removalMinutes", "Minutes entre l’ordre et le retrait", NUMBER));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof AlgorithmeEvent own ? Optional.of(written(own, Entry.of(own.id()))) : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(AlgorithmeEvent fact, Entry line) {
        return switch (fact) {
            case AlgorithmProposed e -> proposed(e, line);
            case ProposalStudied e -> line.with("committeeDecision", e.decision());
            case CommitteeOpinionGiven e ->
                line.with(STATE, "ALGORITHM_ADVISED")
                        .with("opinion", e.opinion())
                        .with("opinionOn", e.legalDate())
                        .with("reserves", e.reserves());
            case AlgorithmAuthorised e ->
                line.with(STATE, "ALGORITHM_AUTHORISED")
                        .with("decidedOn", e.legalDate())
                        .with("cityConditions", e.conditions())
                        .with("installBy", e.installationDue().lastDay());
            case LetterIssued e -> line.with("letter", e.letter());
            case AlgorithmRefused e ->
                line.with(STATE, "ALGORITHM_REFUSED")
                        .with("decidedOn", e.legalDate())
                        .with("refusal", e.reason());
            case AlgorithmInstalled e -> line.with(STATE, "ALGORITHM_INSTALLED").with("installedOn", e.legalDate());
            case FalsePositivesMeasured e -> measured(e, line);
            case OpenedToOperators e -> line.with(STATE, "ALGORITHM_IN_USE").with("openedOn", e.legalDate());
            case AlgorithmSuspended e -> line.with("suspended", true).with("endReason", e.reason());
            case AlgorithmResumed e -> line.with("suspended", false);
            case AlgorithmWithdrawn e ->
                line.with(STATE, "ALGORITHM_WITHDRAWN")
                        .with("endedBy", e.organisation())
                        .with("endReason", e.reason());
            case RemovalOrdered e -> leaving(e, line);
            case RemovalAttested e ->
                line.with(STATE, "ALGORITHM_REMOVED")
                        .with("removedAt", e.removedAt())
                        .with("removalMinutes", e.minutes());
            case AnomalyReported e -> line.with("anomalies", e.anomaly());
            case AnomalyCorrected e -> line;
        };
    }

    private static Entry proposed(AlgorithmProposed e, Entry line) {
        var proposal = e.proposal();
        return line.with("name", proposal.name())
                .with("version", proposal.version())
                .with("purpose", proposal.purpose())
                .with(STATE, "ALGORITHM_PROPOSED")
                .with("suspended", false)
                .with("partner", e.terms().partner())
                .with("proposedOn", e.legalDate())
                .with("description", proposal.description())
                .with("conditions", proposal.conditions())
                .with("measurements", 0)
                .with("anomalies", 0);
    }

    private static Entry measured(FalsePositivesMeasured e, Entry line) {
        return line.with("measurements", e.round())
                .with("alerts", e.measurement().alerts())
                .with("falseAlerts", e.measurement().falseAlerts())
                .with("rate", String.format(Locale.FRANCE, "%d,%02d\u00a0%%", e.rate() / 100, e.rate() % 100))
                .with("conforming", e.conforming());
    }

    private static Entry leaving(RemovalOrdered e, Entry line) {
        return line.with(STATE, "ALGORITHM_LEAVING")
                .with("removalCause", e.cause())
                .with("endedBy", e.organisation())
                .with("endReason", e.reason())
                .with("removalOrderedAt", e.orderedAt());
    }
}
