package org.pacta.workflows.committee;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.committee.CommitteeCommand.DropDecision;
import org.pacta.domain.committee.DecisionId;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What the party to which a decision of a committee is owed does of its own motion: it lets the other one off. */
final class DecisionActs {

    private static final String CHOSEN = "about";

    private DecisionActs() {}

    static Act drop() {
        var step = new Asked(
                "drop-decision",
                CommitteeForms.MATTER,
                "Renoncer à une décision du comité",
                "Une décision publiée n’a plus d’objet : vous en dispensez par écrit la partie à qui elle est confiée. Son étape se ferme, son échéance aussi, et le motif reste au registre.",
                Set.of(),
                situation -> new Form(
                        List.of(refuse("drop", "Renoncer à la décision")),
                        List.of(
                                Field.choice(CHOSEN, "Décision", options(situation)),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> {
                    var decision = DecisionId.of(answers.line(CHOSEN));
                    return new DropDecision(
                            decision.taken(),
                            situation.by(),
                            decision.number(),
                            answers.sealed("reason"),
                            situation.today());
                });
        return new Unasked(step, DecisionActs::closed);
    }

    private static Optional<String> closed(Situation situation) {
        var party = situation.organisation();
        if (!situation.by().mayActAs(party, Role.JURISTE, Role.EXECUTIF))
            return Optional.of("Cet acte revient au service juridique ou à l’exécutif.");
        return options(situation).isEmpty()
                ? Optional.of("Aucune décision d’un comité n’est à exécuter par l’autre partie.")
                : Optional.empty();
    }

    private static List<Field.Option> options(Situation situation) {
        return situation.facts().meetings().stream()
                .flatMap(meeting -> owedByOthers(meeting, situation))
                .toList();
    }

    private static Stream<Field.Option> owedByOthers(MeetingFacts meeting, Situation situation) {
        return meeting.decisions().stream()
                .filter(MeetingFacts.Entrusted::open)
                .filter(decision -> !decision.owner().equals(situation.organisation()))
                .map(decision -> new Field.Option(
                        DecisionId.of(meeting.id(), decision.number()).toString(), meeting.named(decision)));
    }
}
