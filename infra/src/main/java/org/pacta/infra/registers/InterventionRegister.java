package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.intervention.InterventionEvent;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every intervention of a guest: what it asked, what the host answered and how fast, what was done, what was stopped. */
@Component
class InterventionRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public String title() {
        return "Interventions";
    }

    @Override
    public String source() {
        return "Convention, article 9";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("guest", "Déposante", ORGANISATION),
                Column.of("host", "Accueillante", ORGANISATION),
                Column.of(STATE, "État", WORD),
                Column.of("requestedOn", "Demandée le", DAY),
                Column.of("supportCount", "Supports demandés", NUMBER),
                Column.of("delays", "Délais", SEALED),
                Column.of("conditions", "Conditions", SEALED),
                Column.of("means", "Moyens techniques", SEALED),
                Column.of("schedule", "Calendrier", SEALED),
                Column.of("safety", "Sécurité", SEALED),
                Column.of("operators", "Opérateurs tiers", SEALED),
                Column.of("answerHopedAt", "Réponse souhaitée pour le", MOMENT),
                Column.of("answeredOn", "Réponse le", DAY),
                Column.of("answerMinutes", "Minutes entre la demande et la réponse", NUMBER),
                Column.of("hostConditions", "Conditions de l’accueillante", SEALED),
                Column.of("grantedCount", "Supports accordés", NUMBER),
                Column.of("startedAt", "Travaux commencés le", MOMENT),
                Column.of("finishedAt", "Travaux terminés le", MOMENT),
                Column.of("report", "Ce qui a été fait", SEALED),
                Column.of("stopCause", "Cause de l’arrêt", WORD),
                Column.of("stopOrderedAt", "Arrêt ordonné le", MOMENT),
                Column.of("stoppedAt", "Arrêtée le", MOMENT),
                Column.of("stopMinutes", "Minutes entre l’ordre et l’arrêt", NUMBER),
                Column.of("reason", "Motif du refus ou de l’arrêt", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof InterventionEvent own ? Optional.of(written(own, Entry.of(own.id()))) : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(InterventionEvent fact, Entry line) {
        return switch (fact) {
            case InterventionRequested e -> requested(e, line);
            case InterventionGranted e ->
                line.with(STATE, "INTERVENTION_GRANTED")
                        .with("granted", ids(e.supports()))
                        .with("grantedCount", e.supports().size())
                        .with("hostConditions", e.conditions())
                        .with("answeredOn", e.legalDate())
                        .with("answerMinutes", e.minutes());
            case InterventionRefused e ->
                line.with(STATE, "INTERVENTION_REFUSED")
                        .with("reason", e.reason())
                        .with("answeredOn", e.legalDate())
                        .with("answerMinutes", e.minutes());
            case InterventionWithdrawn e ->
                line.with(STATE, "INTERVENTION_WITHDRAWN").with("reason", e.reason());
            case WorkStarted e -> line.with(STATE, "INTERVENTION_WORKING").with("startedAt", e.startedAt());
            case WorkFinished e ->
                line.with(STATE, "INTERVENTION_DONE")
                        .with("finishedAt", e.finishedAt())
                        .with("report", e.report());
            case TermsImposed e -> line.with("hostConditions", e.terms());
            case StopOrdered e ->
                line.with(STATE, "INTERVENTION_STOPPING")
                        .with("stopCause", e.cause())
                        .with("stopOrderedAt", e.orderedAt())
                        .with("reason", e.reason());
            case StopAttested e ->
                line.with(STATE, "INTERVENTION_STOPPED")
                        .with("stoppedAt", e.stoppedAt())
                        .with("stopMinutes", e.minutes());
            case WorkResumed e -> line.with(STATE, "INTERVENTION_GRANTED").with("hostConditions", e.terms());
            case InterventionEnded e -> line.with(STATE, "INTERVENTION_ENDED").with("reason", e.reason());
        };
    }

    private static Entry requested(InterventionRequested e, Entry line) {
        var request = e.request();
        return line.with(STATE, "INTERVENTION_ASKED")
                .with("guest", e.guest())
                .with("host", e.host())
                .with("requestedOn", e.legalDate())
                .with("supports", ids(request.supports()))
                .with("supportCount", request.supports().size())
                .with("delays", request.delays())
                .with("conditions", request.conditions())
                .with("means", request.means())
                .with("schedule", request.schedule())
                .with("safety", request.safety())
                .with("operators", request.operators())
                .with("answerHopedAt", e.answerHoped().nominal());
    }

    /** Kept for the steps that follow, not shown. */
    private static String ids(Set<MaterielId> supports) {
        return supports.stream().map(MaterielId::toString).sorted().collect(Collectors.joining(" "));
    }
}
