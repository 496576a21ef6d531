package org.pacta.workflows.algorithme;

import static org.pacta.workflows.algorithme.Algorithms.MATTER;
import static org.pacta.workflows.algorithme.Algorithms.asked;
import static org.pacta.workflows.algorithme.Algorithms.id;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeCommand.AttestRemoval;
import org.pacta.domain.algorithme.AlgorithmeCommand.InstallAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeCommand.MeasureFalsePositives;
import org.pacta.domain.algorithme.AlgorithmeCommand.OpenToOperators;
import org.pacta.domain.algorithme.Measurement;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What is asked around one algorithm: the opinion, the Mayor's letter, to install, to measure, to open, to remove. */
public final class AlgorithmeSteps {

    private AlgorithmeSteps() {}

    public static List<Step> all() {
        return List.of(OpinionStep.step(), LetterStep.step(), install(), measure(), open(), attest());
    }

    private static Step install() {
        return new Asked(
                        "install-algorithm",
                        MATTER,
                        "Installer l’algorithme",
                        "La lettre du maire accepte cet algorithme : il est installé aux conditions et dans le délai qu’elle fixe. Au-delà, la Ville doit décider à nouveau.",
                        Set.of("SUR-7.g", "SUR-5.2"),
                        situation -> new Form(
                                List.of(accept("install", "Enregistrer l’installation")),
                                List.of(Field.of("installedOn", "Installé le", DATE)
                                        .hint(asked(situation))),
                                Map.of(
                                        "decision",
                                        "install",
                                        "installedOn",
                                        situation.today().toString())),
                        (situation, answers) ->
                                new InstallAlgorithm(id(situation), situation.by(), answers.date("installedOn")))
                .until("sur-algorithm");
    }

    private static Step measure() {
        return new Asked(
                "measure-false-positives",
                MATTER,
                "Mesurer les fausses alertes",
                "Tant que la mesure n’est pas conforme, les opérateurs ne se servent pas de l’algorithme et le technicien du Partenaire poursuit la mise au point.",
                Set.of("SUR-5.2"),
                situation -> new Form(
                        List.of(accept("measure", "Enregistrer la mesure")),
                        List.of(
                                Field.of("from", "Mesuré du", DATE).hint(asked(situation)),
                                Field.of("to", "au", DATE),
                                Field.of("alerts", "Alertes émises", INTEGER),
                                Field.of("falseAlerts", "dont fausses alertes", INTEGER)),
                        Map.of(
                                "decision",
                                "measure",
                                "from",
                                situation.today().toString(),
                                "to",
                                situation.today().toString(),
                                "alerts",
                                1000,
                                "falseAlerts",
                                80)),
                (situation, answers) -> new MeasureFalsePositives(
                        id(situation),
                        situation.by(),
                        new Measurement(
                                answers.date("from"),
                                answers.date("to"),
                                answers.integer("alerts"),
                                answers.integer("falseAlerts")),
                        situation.today()));
    }

    private static Step open() {
        return new Asked(
                "open-to-operators",
                MATTER,
                "Ouvrir l’algorithme aux opérateurs",
                "La mesure est conforme : les opérateurs peuvent s’en servir, une fois informés qu’une intelligence artificielle émet ces alertes. Sans décision, ils ne s’en servent pas.",
                Set.of("SUR-5.2", "QA-27"),
                situation -> new Form(
                        List.of(accept("open", "Ouvrir aux opérateurs")),
                        List.of(Field.of(
                                        "informed",
                                        "Les opérateurs savent que ces alertes viennent d’une intelligence artificielle",
                                        YES_NO)
                                .hint(asked(situation))),
                        Map.of("decision", "open", "informed", true)),
                (situation, answers) ->
                        new OpenToOperators(id(situation), situation.by(), answers.yes("informed"), situation.today()));
    }

    private static Step attest() {
        return new Asked(
                "attest-removal",
                MATTER,
                "Attester le retrait de l’algorithme",
                "Le retrait est ordonné : le Partenaire ôte aussitôt l’algorithme de tous les équipements de la Ville et l’atteste. Le temps écoulé depuis l’ordre est gardé.",
                Set.of("SUR-10.1"),
                situation -> new Form(
                        List.of(accept("attest", "Attester le retrait")),
                        List.of(
                                Field.moment("removedAt", "Retiré le", situation.here())
                                        .hint(asked(situation)),
                                Field.of("everywhere", "Il n’en reste sur aucun équipement de la Ville", YES_NO)),
                        Map.of(
                                "decision",
                                "attest",
                                "removedAt",
                                situation.here().now().toString(),
                                "everywhere",
                                true)),
                (situation, answers) -> new AttestRemoval(
                        id(situation),
                        situation.by(),
                        answers.yes("everywhere"),
                        answers.moment("removedAt"),
                        situation.here().now(),
                        situation.today()));
    }
}
