package org.pacta.workflows.accord;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.accord.AccordCommand.GiveAccord;
import org.pacta.domain.accord.AccordCommand.RefuseAccord;
import org.pacta.domain.accord.AccordId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What a party is asked when the other needs its written agreement. */
public final class AccordSteps {

    static final String MATTER = "accord";
    private static final String GIVE = "give";
    private static final String REFUSE = "refuse";

    private AccordSteps() {}

    public static List<Step> all() {
        return List.of(new Asked(
                "answer-accord",
                MATTER,
                "Répondre à une demande d’accord",
                "L’autre partie veut vous citer en public, ou laisser un tiers user des résultats : il lui faut d’abord votre accord écrit. Sans réponse, rien n’est permis : votre silence n’est pas un accord.",
                Set.of("SUR-20", "SUR-10.3"),
                AccordSteps::form,
                AccordSteps::command));
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept(GIVE, "Donner l’accord"), refuse(REFUSE, "Refuser")),
                List.of(
                        Field.of("conditions", "Conditions", PARAGRAPH)
                                .optional()
                                .onlyFor(GIVE),
                        Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE)),
                Map.of("decision", GIVE));
    }

    private static Command command(Situation situation, Answers answers) {
        var id = AccordId.of(situation.subject());
        return answers.decision().equals(REFUSE)
                ? new RefuseAccord(id, situation.by(), answers.sealed("reason"), situation.today())
                : new GiveAccord(
                        id, situation.by(), answers.sealedIfAny("conditions").orElse(null), situation.today());
    }
}
