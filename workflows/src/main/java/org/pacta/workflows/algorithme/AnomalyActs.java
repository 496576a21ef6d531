package org.pacta.workflows.algorithme;

import static org.pacta.workflows.algorithme.Algorithms.CHOSEN;
import static org.pacta.workflows.algorithme.Algorithms.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeCommand.CorrectAnomaly;
import org.pacta.domain.algorithme.AlgorithmeCommand.ReportAnomaly;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.algorithme.OpenTo.Seat;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** The City tells an anomaly of an algorithm without delay, and the partner corrects it (SUR-13.1). */
final class AnomalyActs {

    private static final String ANOMALY = "anomaly";
    private static final Set<String> OBLIGATION = Set.of("SUR-13.1");

    private AnomalyActs() {}

    static Act report() {
        var open = OpenTo.of(Seat.CITY_AND_DPO).among(Algorithms::installed);
        var step = new Asked(
                "report-anomaly",
                MATTER,
                "Signaler une anomalie d’un algorithme",
                "La Ville signale toute anomalie au Partenaire, sans délai, pour qu’il corrige. Le temps écoulé depuis la constatation est gardé.",
                OBLIGATION,
                situation -> new Form(
                        List.of(accept("report", "Signaler l’anomalie")),
                        List.of(
                                Algorithms.choice(open.lines(situation)),
                                Field.of("description", "Ce qui a été constaté", PARAGRAPH),
                                Field.moment("noticedAt", "Constatée le", situation.here())),
                        Map.of(
                                "decision",
                                "report",
                                CHOSEN,
                                open.first(situation),
                                "description",
                                "Alertes répétées sur des ombres portées en fin de journée.",
                                "noticedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new ReportAnomaly(
                        AlgorithmeId.of(answers.line(CHOSEN)),
                        situation.by(),
                        answers.sealed("description"),
                        answers.moment("noticedAt"),
                        situation.here().now(),
                        situation.today()));
        return new Unasked(step, open::closed);
    }

    static Act correct() {
        var open = OpenTo.of(Seat.PARTNER_SERVICES).among(Algorithms::openAnomalies);
        var step = new Asked(
                "correct-anomaly",
                MATTER,
                "Enregistrer la correction d’une anomalie",
                "Le Partenaire corrige l’anomalie que la Ville a signalée et dit comment.",
                OBLIGATION,
                situation -> correction(situation, open),
                AnomalyActs::corrected);
        return new Unasked(step, open::closed);
    }

    private static Form correction(Situation situation, OpenTo open) {
        return new Form(
                List.of(accept("correct", "Enregistrer la correction")),
                List.of(
                        Field.choice(
                                ANOMALY,
                                "Anomalie",
                                open.lines(situation).stream()
                                        .map(line -> new Field.Option(line.id(), named(line)))
                                        .toList()),
                        Field.of("correction", "Ce qui a été corrigé", PARAGRAPH),
                        Field.of("correctedOn", "Corrigée le", DATE)),
                Map.of(
                        "decision",
                        "correct",
                        ANOMALY,
                        open.first(situation),
                        "correction",
                        "Seuil de contraste relevé et zones d’ombre masquées.",
                        "correctedOn",
                        situation.today().toString()));
    }

    private static Command corrected(Situation situation, Answers answers) {
        var line = answers.line(ANOMALY).split("#");
        return new CorrectAnomaly(
                AlgorithmeId.of(line[0]),
                situation.by(),
                Integer.parseInt(line[1]),
                answers.sealed("correction"),
                answers.date("correctedOn"));
    }

    private static String named(KeptLine line) {
        return "Nº " + line.cell("number") + ", signalée le " + line.cell("reportedOn");
    }
}
