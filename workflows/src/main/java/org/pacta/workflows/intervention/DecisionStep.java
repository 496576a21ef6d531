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
import org.pacta.domain.intervention.InterventionCommand.GrantIntervention;
import org.pacta.domain.intervention.InterventionCommand.RefuseIntervention;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The host agrees to an intervention with its conditions, or refuses it; as long as it does neither, nothing begins (MET-18). */
final class DecisionStep {

    private static final String GRANT = "grant";
    private static final String REFUSE = "refuse";

    private DecisionStep() {}

    static Step step() {
        return new Asked(
                        "decide-intervention",
                        MATTER,
                        "Accorder ou refuser une intervention",
                        "La déposante demande à intervenir sur vos supports. Votre silence ne vaut jamais accord : sans réponse, rien ne commence. Le délai affiché, compté en heures ouvrées, ne fait que rappeler la demande.",
                        Set.of("MET-18", "MET-19", "MET-20"),
                        DecisionStep::form,
                        DecisionStep::command)
                .until("met-availability");
    }

    private static Form form(Situation situation) {
        var supports = Interventions.listed(situation, SUPPORTS);
        return new Form(
                List.of(accept(GRANT, "Donner l’accord"), refuse(REFUSE, "Refuser l’intervention")),
                List.of(
                        Interventions.supports("Supports sur lesquels intervenir", supports)
                                .onlyFor(GRANT),
                        Field.of("conditions", "Conditions", PARAGRAPH)
                                .optional()
                                .onlyFor(GRANT),
                        Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE)),
                Map.of(
                        "decision",
                        GRANT,
                        SUPPORTS,
                        Interventions.codes(supports),
                        "conditions",
                        "Un agent du service de l’éclairage est présent."));
    }

    private static Command command(Situation situation, Answers answers) {
        var now = situation.here().now();
        return answers.decision().equals(REFUSE)
                ? new RefuseIntervention(
                        id(situation), situation.by(), answers.sealed("reason"), now, situation.today())
                : new GrantIntervention(
                        id(situation),
                        situation.by(),
                        Interventions.supports(answers),
                        answers.sealedIfAny("conditions").orElse(null),
                        now,
                        situation.today());
    }
}
