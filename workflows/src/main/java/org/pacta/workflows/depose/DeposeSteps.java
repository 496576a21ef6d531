package org.pacta.workflows.depose;

import static org.pacta.workflows.depose.DeposeActs.MATTER;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.depose.DeposeCommand.AttestDepose;
import org.pacta.domain.depose.DeposeId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What a guest is asked when its host orders a removal: to remove, and to say when it was done. */
public final class DeposeSteps {

    private DeposeSteps() {}

    public static List<Step> all() {
        return List.of(new Asked(
                "attest-depose",
                MATTER,
                "Déposer et l’attester",
                "L’accueillante fait retirer tout ou partie de ce que vous avez placé chez elle. Le temps écoulé depuis l’ordre est gardé.",
                Set.of("MET-21"),
                situation -> new Form(
                        List.of(accept("attest", "Attester la dépose")),
                        List.of(Field.moment("deposedAt", "Déposé le", situation.here())),
                        Map.of(
                                "decision",
                                "attest",
                                "deposedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new AttestDepose(
                        DeposeId.of(situation.subject()),
                        situation.by(),
                        answers.moment("deposedAt"),
                        situation.here().now(),
                        situation.today())));
    }
}
