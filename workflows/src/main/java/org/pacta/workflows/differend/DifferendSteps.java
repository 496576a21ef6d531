package org.pacta.workflows.differend;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.differend.DifferendCommand.AbandonDifferend;
import org.pacta.domain.differend.DifferendCommand.RecordAmicableFailure;
import org.pacta.domain.differend.DifferendCommand.SettleDifferend;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Form.Decision;
import org.pacta.workflows.step.Form.Tone;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What the party that told of a dispute is asked once the time for an amicable settlement is over. */
public final class DifferendSteps {

    static final String MATTER = "differend";
    static final Set<String> OBLIGATIONS = Set.of("SUR-25", "VAR-21", "MET-27", "MET-28");
    private static final String FAIL = "fail";
    private static final String SETTLE = "settle";
    private static final String ABANDON = "abandon";

    private DifferendSteps() {}

    public static List<Step> all() {
        return List.of(conclude());
    }

    private static Step conclude() {
        return new Asked(
                "conclude-differend",
                MATTER,
                "Dire l’issue de la recherche amiable",
                "Le temps de la recherche amiable est passé, ou le texte n’en donne aucun. Rien ne se conclut de soi-même : dites s’il y a un accord, un échec ou un abandon. Le juge peut être saisi à tout moment, en référé également.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(
                                accept(FAIL, "Constater l’échec"),
                                new Decision(SETTLE, "Enregistrer un accord", Tone.NEUTRAL),
                                refuse(ABANDON, "Abandonner")),
                        List.of(
                                Field.of("reason", "Ce qui s’est passé", PARAGRAPH),
                                Field.of("agreement", "Accord signé", DOCUMENT)
                                        .optional()
                                        .onlyFor(SETTLE)),
                        Map.of("decision", FAIL, "reason", "Les échanges n’ont pas rapproché les parties.")),
                DifferendSteps::command);
    }

    private static Command command(Situation situation, Answers answers) {
        var id = DifferendId.of(situation.subject());
        var by = situation.by();
        var said = answers.sealed("reason");
        var today = situation.today();
        return switch (answers.decision()) {
            case SETTLE ->
                new SettleDifferend(id, by, said, answers.has("agreement") ? answers.hash("agreement") : null, today);
            case ABANDON -> new AbandonDifferend(id, by, said, today);
            default -> new RecordAmicableFailure(id, by, said, today);
        };
    }
}
