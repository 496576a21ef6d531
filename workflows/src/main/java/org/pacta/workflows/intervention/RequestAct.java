package org.pacta.workflows.intervention;

import static org.pacta.workflows.intervention.Interventions.MATTER;
import static org.pacta.workflows.intervention.Interventions.SUPPORTS;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.intervention.InterventionCommand.RequestIntervention;
import org.pacta.domain.intervention.InterventionId;
import org.pacta.domain.intervention.InterventionRequest;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.materiel.Goods;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** A guest asks its host, before any work, and says all that the clause wants to know (MET-17). */
final class RequestAct {

    /** Field → how it is asked, and an example of what is typed. */
    private enum Said {
        DELAYS("delays", "Délais", "Une demi-journée, dans les quinze jours."),
        CONDITIONS("conditions", "Conditions", "Accès par la voie publique."),
        MEANS("means", "Moyens techniques", "Nacelle légère."),
        SCHEDULE("schedule", "Calendrier", "Un mardi matin."),
        SAFETY("safety", "Sécurité", "Balisage et habilitation électrique."),
        OPERATORS("operators", "Opérateurs tiers", "Aucun.");

        private final String field;
        private final String title;
        private final String example;

        Said(String field, String title, String example) {
            this.field = field;
            this.title = title;
            this.example = example;
        }
    }

    private RequestAct() {}

    static Act act() {
        var step = new Asked(
                "request-intervention",
                MATTER,
                "Demander une intervention",
                "Avant d’installer ou d’intervenir chez l’autre, vous demandez son accord et dites délais, conditions, moyens, calendrier, sécurité et opérateurs tiers. Rien ne commence avant sa réponse.",
                Set.of("MET-17", "MET-19", "MET-20"),
                RequestAct::form,
                RequestAct::command);
        return new Unasked(
                step,
                situation -> Interventions.closed(
                        situation,
                        Interventions.carriers(situation),
                        "Aucun support ni réseau de l’autre partie n’est validé en annexe."));
    }

    private static Form form(Situation situation) {
        var fields = new ArrayList<Field>();
        fields.add(Interventions.supports("Supports et réseaux", Goods.options(Interventions.carriers(situation)))
                .hint("Seuls ceux que les deux parties ont validés en annexe."));
        for (var said : Said.values())
            fields.add(Field.of(said.field, said.title, PARAGRAPH).optional());
        fields.add(
                Field.of("answerWithin", "Réponse souhaitée sous (heures ouvrées)", INTEGER)
                        .hint(
                                "Un rappel pour l’accueillante : son silence ne vaut jamais accord. Une mention qui manque fait refuser la demande."));
        return new Form(List.of(accept("request", "Envoyer la demande")), fields, example(situation));
    }

    private static Map<String, Object> example(Situation situation) {
        var example = new HashMap<String, Object>();
        example.put("decision", "request");
        example.put(
                SUPPORTS, List.of(Interventions.carriers(situation).getFirst().id()));
        for (var said : Said.values()) example.put(said.field, said.example);
        example.put("answerWithin", 14);
        return example;
    }

    private static Command command(Situation situation, Answers answers) {
        return new RequestIntervention(
                new InterventionId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                Interventions.terms(situation).orElseThrow(),
                new InterventionRequest(
                        Interventions.supports(answers),
                        answers.sealedIfAny("delays").orElse(null),
                        answers.sealedIfAny("conditions").orElse(null),
                        answers.sealedIfAny("means").orElse(null),
                        answers.sealedIfAny("schedule").orElse(null),
                        answers.sealedIfAny("safety").orElse(null),
                        answers.sealedIfAny("operators").orElse(null),
                        answers.integer("answerWithin")),
                situation.here().now(),
                situation.today());
    }
}
