package org.pacta.workflows.controle;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.controle.ControlCommand.AnswerControl;
import org.pacta.domain.controle.ControlCommand.ConcludeControl;
import org.pacta.domain.controle.ControlCommand.PursueControl;
import org.pacta.domain.controle.ControlId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Form.Decision;
import org.pacta.workflows.step.Form.Tone;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked around a check: an answer of the party that is checked, a conclusion of the one that checks. */
public final class ControleSteps {

    static final String MATTER = "controle";
    static final Set<String> OBLIGATIONS = Set.of("SUR-6", "SUR-A7");
    private static final String CONFORMING = "conforming";
    private static final String PURSUE = "pursue";

    private ControleSteps() {}

    public static List<Step> all() {
        return List.of(answer(), conclude());
    }

    private static Step answer() {
        return new Asked(
                "answer-control",
                MATTER,
                "Répondre à un contrôle",
                "L’autre partie réclame une explication, un document, une vérification ou un audit : vous vous y prêtez et y aidez. Le temps écoulé et le retard sur le jour souhaité sont enregistrés.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("answer", "Enregistrer la réponse")),
                        List.of(
                                Field.of("answer", "Réponse", PARAGRAPH)
                                        .hint(
                                                "L’explication, le document produit, ou l’audit tenu et ce qu’il a fallu."),
                                Field.of("document", "Pièce", DOCUMENT).optional()),
                        Map.of(
                                "decision",
                                "answer",
                                "answer",
                                "Le registre et la politique d’habilitation sont joints.")),
                (situation, answers) -> new AnswerControl(
                        id(situation),
                        situation.by(),
                        answers.sealed("answer"),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today()));
    }

    private static Step conclude() {
        return new Asked(
                "conclude-control",
                MATTER,
                "Conclure un contrôle",
                "L’autre partie a répondu. Vous concluez à la conformité ou au manquement, ou vous poursuivez le contrôle en disant ce qui manque.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(
                                accept(CONFORMING, "Conclure à la conformité"),
                                new Decision(PURSUE, "Poursuivre le contrôle", Tone.NEUTRAL),
                                refuse("shortcoming", "Conclure au manquement")),
                        List.of(
                                Field.of("findings", "Constats", PARAGRAPH)
                                        .optional()
                                        .hint("Nécessaires pour poursuivre ou pour conclure au manquement."),
                                Field.of("report", "Rapport", DOCUMENT).optional()),
                        Map.of("decision", CONFORMING)),
                ControleSteps::concluded);
    }

    private static Command concluded(Situation situation, Answers answers) {
        return answers.decision().equals(PURSUE)
                ? new PursueControl(
                        id(situation),
                        situation.by(),
                        answers.sealedIfAny("findings").orElse(null),
                        situation.today())
                : new ConcludeControl(
                        id(situation),
                        situation.by(),
                        answers.decision().equals(CONFORMING),
                        answers.sealedIfAny("findings").orElse(null),
                        answers.has("report") ? answers.hash("report") : null,
                        situation.today());
    }

    private static ControlId id(Situation situation) {
        return ControlId.of(situation.subject());
    }
}
