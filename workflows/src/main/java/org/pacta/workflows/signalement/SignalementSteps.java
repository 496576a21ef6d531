package org.pacta.workflows.signalement;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.signalement.SignalCommand.AcknowledgeSignal;
import org.pacta.domain.signalement.SignalId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What a party is asked when the other has told it something: to say that it knows. */
public final class SignalementSteps {

    static final String MATTER = "signalement";
    static final Set<String> OBLIGATIONS = Set.of(
            "SUR-4",
            "SUR-5.3",
            "SUR-5.4",
            "SUR-8",
            "SUR-10.2",
            "SUR-13.5",
            "SUR-17.1",
            "SUR-19",
            "VAR-08",
            "VAR-09",
            "VAR-17",
            "VAR-18");

    private SignalementSteps() {}

    public static List<Step> all() {
        return List.of(new Asked(
                "acknowledge-signal",
                MATTER,
                "Accuser réception d’un signalement",
                "L’autre partie vous dit ce qu’elle sait, ou vous remet un document : vous en accusez réception. Le temps écoulé depuis qu’elle l’a dit est enregistré.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("acknowledge", "Accuser réception")),
                        List.of(Field.of("answer", "Suite donnée", PARAGRAPH).optional()),
                        Map.of("decision", "acknowledge")),
                (situation, answers) -> new AcknowledgeSignal(
                        SignalId.of(situation.subject()),
                        situation.by(),
                        answers.sealedIfAny("answer").orElse(null),
                        situation.here().now(),
                        situation.today())));
    }
}
