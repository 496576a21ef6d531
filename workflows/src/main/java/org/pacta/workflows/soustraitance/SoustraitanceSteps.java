package org.pacta.workflows.soustraitance;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.shared.Command;
import org.pacta.domain.soustraitance.SousTraitantCommand.AcceptSubprocessor;
import org.pacta.domain.soustraitance.SousTraitantCommand.ObjectToSubprocessor;
import org.pacta.domain.soustraitance.SousTraitantId;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What the controller is asked when its processor wants to engage another: to accept, or to object with a reason. */
public final class SoustraitanceSteps {

    static final String MATTER = "soustraitance";
    private static final String ACCEPT = "accept";
    private static final String OBJECT = "object";

    private SoustraitanceSteps() {}

    public static List<Step> all() {
        return List.of(answer());
    }

    private static Step answer() {
        return new Asked(
                        "answer-subprocessor",
                        MATTER,
                        "Répondre à l’annonce d’un sous-traitant ultérieur",
                        "Le sous-traitant veut confier une partie du traitement à un autre, dont il répond. Vous pouvez vous y opposer ; sous une autorisation générale, votre silence pendant le délai de la convention vaut acceptation (RGPD, article 28(2)).",
                        Set.of("SUR-A2", "SUR-12"),
                        SoustraitanceSteps::form,
                        SoustraitanceSteps::command)
                .until("sur-objection");
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept(ACCEPT, "Accepter le sous-traitant"), refuse(OBJECT, "S’opposer")),
                List.of(
                        Field.of("reason", "Motif de l’opposition", PARAGRAPH).onlyFor(OBJECT),
                        Field.of("objectedOn", "Opposition faite le", DATE).onlyFor(OBJECT)),
                Map.of("decision", ACCEPT));
    }

    private static Command command(Situation situation, Answers answers) {
        var id = SousTraitantId.of(situation.subject());
        return answers.decision().equals(OBJECT)
                ? new ObjectToSubprocessor(id, situation.by(), answers.sealed("reason"), answers.date("objectedOn"))
                : new AcceptSubprocessor(id, situation.by(), situation.today());
    }
}
