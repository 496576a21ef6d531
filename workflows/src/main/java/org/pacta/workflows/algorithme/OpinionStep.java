package org.pacta.workflows.algorithme;

import static org.pacta.workflows.algorithme.Algorithms.asked;
import static org.pacta.workflows.algorithme.Algorithms.id;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeCommand.GiveCommitteeOpinion;
import org.pacta.domain.algorithme.CommitteeOpinion;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The opinion of the steering committee on a proposal, which rests on a meeting it held and on what it decided there (SUR-7.1.2). */
final class OpinionStep {

    private OpinionStep() {}

    static Step step() {
        return new Asked(
                "give-committee-opinion",
                Algorithms.MATTER,
                "Enregistrer l’avis du comité de pilotage",
                "Le comité étudie en réunion l’algorithme proposé et donne un avis ; le maire reste libre de sa décision. Sans réunion tenue, pas d’avis : la proposition attend.",
                Set.of("SUR-7.1.2"),
                OpinionStep::form,
                (situation, answers) -> new GiveCommitteeOpinion(
                        id(situation),
                        situation.by(),
                        StudyingMeetings.of(situation).basis(answers),
                        CommitteeOpinion.valueOf(answers.line("opinion")),
                        answers.sealedIfAny("reserves").orElse(null)));
    }

    private static Form form(Situation situation) {
        var meetings = StudyingMeetings.of(situation);
        return new Form(
                List.of(accept("record", "Enregistrer l’avis")),
                List.of(
                        meetings.field(),
                        Field.of("opinion", "Avis du comité", CHOICE)
                                .among(List.of(
                                        new Field.Option("FAVOURABLE", "Favorable"),
                                        new Field.Option("FAVOURABLE_WITH_RESERVES", "Favorable avec réserves"),
                                        new Field.Option("UNFAVOURABLE", "Défavorable")))
                                .hint(asked(situation)),
                        Field.of("reserves", "Réserves ou motifs", PARAGRAPH)
                                .optional()
                                .hint("Nécessaires si l’avis n’est pas simplement favorable.")),
                example(meetings));
    }

    private static Map<String, Object> example(StudyingMeetings meetings) {
        var example = new HashMap<String, Object>(Map.of("decision", "record", "opinion", "FAVOURABLE"));
        meetings.latest().ifPresent(code -> example.put(StudyingMeetings.FIELD, code));
        return example;
    }
}
