package org.pacta.workflows.algorithme;

import static org.pacta.workflows.algorithme.Algorithms.asked;
import static org.pacta.workflows.algorithme.Algorithms.id;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeCommand.AuthoriseAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeCommand.RefuseAlgorithm;
import org.pacta.domain.shared.Command;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The letter by which the Mayor, free whatever the committee said, lets an algorithm be installed or not (SUR-7.1.2). */
final class LetterStep {

    private static final String AUTHORISE = "authorise";
    private static final String REFUSE = "refuse";

    private LetterStep() {}

    static Step step() {
        return new Asked(
                        "authorise-algorithm",
                        Algorithms.MATTER,
                        "Confirmer l’algorithme par lettre du maire",
                        "Le maire signe la lettre qui accepte l’algorithme, avec ses conditions et le délai d’installation, ou le refuse avec un motif. Sans lettre, rien n’est installé.",
                        Set.of("SUR-7.1.2", "SUR-7.g"),
                        LetterStep::form,
                        LetterStep::command)
                .inPerson();
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept(AUTHORISE, "Signer la lettre qui l’accepte"), refuse(REFUSE, "Refuser l’algorithme")),
                List.of(
                        Field.of("conditions", "Conditions d’installation et d’usage", PARAGRAPH)
                                .onlyFor(AUTHORISE)
                                .hint(asked(situation)),
                        Field.of("delay", "Délai d’installation", LENGTH)
                                .onlyFor(AUTHORISE)
                                .hint("Compté du jour de la lettre."),
                        Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE)),
                Map.of(
                        "decision",
                        AUTHORISE,
                        "conditions",
                        "Installation en présence de l’interlocuteur de la Ville, sur les seules caméras du périmètre convenu.",
                        "delay",
                        exampleDelay(situation.facts().template())));
    }

    /** An example and no rule, that of the equipment's own delay: the City sets this one. */
    private static String exampleDelay(ConventionTemplate template) {
        return template.clauses().stream()
                .flatMap(clause -> clause.parameter("installation.blank").stream())
                .flatMap(blank -> template.blank(blank).stream())
                .map(Blank::example)
                .findFirst()
                .orElse("");
    }

    private static Command command(Situation situation, Answers answers) {
        return answers.decision().equals(REFUSE)
                ? new RefuseAlgorithm(id(situation), situation.by(), answers.sealed("reason"), situation.today())
                : new AuthoriseAlgorithm(
                        id(situation),
                        situation.by(),
                        answers.sealed("conditions"),
                        answers.length("delay"),
                        situation.today());
    }
}
