package org.pacta.workflows.intervention;

import static org.pacta.workflows.intervention.Interventions.MATTER;
import static org.pacta.workflows.intervention.Interventions.SUPPORTS;
import static org.pacta.workflows.intervention.Interventions.id;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.intervention.InterventionCommand.AttestStop;
import org.pacta.domain.intervention.InterventionCommand.EndIntervention;
import org.pacta.domain.intervention.InterventionCommand.FinishWork;
import org.pacta.domain.intervention.InterventionCommand.LetWorkResume;
import org.pacta.domain.intervention.InterventionCommand.StartWork;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked around an intervention: to decide, to begin, to finish, to attest a stop, to decide what follows it. */
public final class InterventionSteps {

    private static final String RESUME = "resume";
    private static final String END = "end";

    private InterventionSteps() {}

    public static List<Step> all() {
        return List.of(DecisionStep.step(), start(), finish(), attest(), follow());
    }

    private static Step start() {
        return new Asked(
                "start-work",
                MATTER,
                "Enregistrer le début des travaux",
                "L’accueillante a donné son accord : vous n’intervenez que sur les supports qu’il couvre.",
                Set.of("MET-18", "MET-20"),
                InterventionSteps::beginning,
                (situation, answers) -> new StartWork(
                        id(situation),
                        situation.by(),
                        Interventions.supports(answers),
                        answers.moment("startedAt"),
                        situation.here().now(),
                        situation.today()));
    }

    private static Form beginning(Situation situation) {
        var granted = Interventions.listed(situation, "granted");
        var supports = granted.isEmpty() ? Interventions.listed(situation, SUPPORTS) : granted;
        return new Form(
                List.of(accept("start", "Enregistrer le début")),
                List.of(
                        Interventions.supports("Supports", supports),
                        Field.moment("startedAt", "Commencés le", situation.here())),
                Map.of(
                        "decision",
                        "start",
                        SUPPORTS,
                        Interventions.codes(supports),
                        "startedAt",
                        situation.here().now().toString()));
    }

    private static Step finish() {
        return new Asked(
                "finish-work",
                MATTER,
                "Enregistrer la fin des travaux",
                "Vous rendez compte de ce qui a été fait ; le temps passé est gardé.",
                Set.of("MET-17"),
                situation -> new Form(
                        List.of(accept("finish", "Enregistrer la fin")),
                        List.of(
                                Field.of("report", "Ce qui a été fait", PARAGRAPH),
                                Field.moment("finishedAt", "Terminés le", situation.here())),
                        Map.of(
                                "decision",
                                "finish",
                                "report",
                                "Capteur posé et raccordé, support remis en état.",
                                "finishedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new FinishWork(
                        id(situation),
                        situation.by(),
                        answers.sealed("report"),
                        answers.moment("finishedAt"),
                        situation.here().now(),
                        situation.today()));
    }

    private static Step attest() {
        return new Asked(
                "attest-stop",
                MATTER,
                "Arrêter l’intervention et l’attester",
                "L’accueillante ordonne l’arrêt : vous cessez aussitôt et dites quand. Le temps écoulé depuis l’ordre est gardé.",
                Set.of("MET-21"),
                situation -> new Form(
                        List.of(accept("attest", "Attester l’arrêt")),
                        List.of(Field.moment("stoppedAt", "Arrêtée le", situation.here())),
                        Map.of(
                                "decision",
                                "attest",
                                "stoppedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new AttestStop(
                        id(situation),
                        situation.by(),
                        answers.moment("stoppedAt"),
                        situation.here().now(),
                        situation.today()));
    }

    private static Step follow() {
        return new Asked(
                "decide-after-stop",
                MATTER,
                "Décider de la suite d’une intervention arrêtée",
                "L’intervention est arrêtée : vous la laissez reprendre à vos conditions, ou vous y mettez fin. Sans décision, elle ne reprend pas.",
                Set.of("MET-21"),
                situation -> new Form(
                        List.of(accept(RESUME, "Laisser reprendre"), refuse(END, "Mettre fin à l’intervention")),
                        List.of(
                                Field.of("terms", "Conditions de la reprise", PARAGRAPH)
                                        .onlyFor(RESUME),
                                Field.of("reason", "Motif", PARAGRAPH).onlyFor(END)),
                        Map.of("decision", RESUME, "terms", "Balisage du chantier avant toute reprise.")),
                (situation, answers) -> answers.decision().equals(END)
                        ? new EndIntervention(
                                id(situation), situation.by(), answers.sealed("reason"), situation.today())
                        : new LetWorkResume(id(situation), situation.by(), answers.sealed("terms"), situation.today()));
    }
}
