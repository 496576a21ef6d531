package org.pacta.workflows.materiel;

import static org.pacta.workflows.materiel.Goods.MATTER;
import static org.pacta.workflows.step.Field.Kind.HASH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.pacta.domain.materiel.MaterielCommand.RefuseLine;
import org.pacta.domain.materiel.MaterielCommand.ValidateLine;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What the other party is asked when one proposes a line of the annexes: to validate it, or to refuse it with a reason. */
public final class MaterielSteps {

    private static final String STATEMENT = "statement";
    private static final String VALIDATE = "validate";
    private static final String REFUSE = "refuse";

    private MaterielSteps() {}

    public static List<Step> all() {
        return List.of(new Asked(
                "validate-line",
                MATTER,
                "Valider une ligne des annexes",
                "L’autre partie propose d’inscrire, de changer ou de retirer un bien partagé. Rien ne change avant votre accord ; pour un matériel prêté, vous signez l’état contradictoire affiché.",
                Set.of("MET-09", "MET-10", "MET-11", "MET-12", "MET-24", "SUR-7.2"),
                MaterielSteps::form,
                MaterielSteps::command));
    }

    private static Form form(Situation situation) {
        var proposal = Goods.proposal(situation);
        var statement = proposal.map(line -> line.cell(STATEMENT)).orElse("");
        var label = proposal.map(line -> line.cell("label")).orElse("");
        var fields = new ArrayList<Field>();
        var example = new HashMap<String, Object>();
        example.put("decision", VALIDATE);
        if (!statement.isEmpty()) {
            fields.add(Field.of(STATEMENT, "Empreinte de l’état contradictoire que vous signez", HASH)
                    .onlyFor(VALIDATE));
            example.put(STATEMENT, statement);
        }
        fields.add(
                Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE).hint(about(label)));
        return new Form(
                List.of(accept(VALIDATE, "Valider la ligne"), refuse(REFUSE, "Refuser la ligne")), fields, example);
    }

    private static String about(String label) {
        return label.isEmpty() ? "" : "Bien : " + label + ". Tout ce qui en est proposé se lit dans les registres.";
    }

    private static Command command(Situation situation, Answers answers) {
        var id = Goods.id(situation);
        return answers.decision().equals(REFUSE)
                ? new RefuseLine(id, situation.by(), answers.sealed("reason"), situation.today())
                : new ValidateLine(
                        id, situation.by(), answers.has(STATEMENT) ? answers.hash(STATEMENT) : null, situation.today());
    }
}
