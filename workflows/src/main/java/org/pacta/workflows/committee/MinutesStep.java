package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.domain.committee.CommitteeCommand.DraftMinutes;
import org.pacta.domain.committee.DecisionKind;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.committee.ProposedDecision;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The minutes of a meeting and the decisions they hold, each with the party that carries it out and its day. */
final class MinutesStep {

    /** As many as fit on a form without getting lost; further ones go into the minutes of the next meeting. */
    private static final int MOST = 4;

    private static final List<Field.Option> KINDS = List.of(
            new Field.Option(DecisionKind.ORDINARY.name(), "Une décision à exécuter, sans autre suite"),
            new Field.Option(DecisionKind.ALGORITHM_CHOICE.name(), "Le choix d’un algorithme"),
            new Field.Option(DecisionKind.CONTINUATION.name(), "La poursuite du projet"),
            new Field.Option(DecisionKind.DISCONTINUATION.name(), "L’arrêt du projet"));

    private MinutesStep() {}

    static Step step() {
        return new Asked(
                "draft-minutes",
                MATTER,
                "Rédiger le compte rendu",
                "La convention donne la rédaction du compte rendu à votre organisation. Il porte les décisions, chacune avec la partie qui l’exécute et son jour ; elles obligent une fois le compte rendu publié.",
                Set.of("SUR-7.1.1", "SUR-7.1.4", "MET-22"),
                MinutesStep::form,
                (situation, answers) -> new DraftMinutes(
                        MeetingId.of(situation.subject()),
                        situation.by(),
                        answers.sealed("wording"),
                        answers.has("document") ? answers.hash("document") : null,
                        decisions(answers),
                        situation.today()));
    }

    private static Form form(Situation situation) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of("wording", "Compte rendu", PARAGRAPH));
        fields.add(Field.of("document", "Compte rendu complet", DOCUMENT).optional());
        numbers().forEach(number -> fields.addAll(decision(number, situation)));
        return new Form(
                List.of(accept("submit", "Proposer ce compte rendu")),
                fields,
                Map.of(
                        "decision",
                        "submit",
                        "wording",
                        "Avancement conforme au calendrier ; une décision prise.",
                        "decision1",
                        "Préparer le bilan des essais du mois.",
                        "owner1",
                        situation.organisation().alias(),
                        "due1",
                        situation.today().plusDays(15).toString()));
    }

    private static List<Field> decision(int number, Situation situation) {
        var parties = situation.facts().parties().stream()
                .map(party -> new Field.Option(
                        party.organisation().alias(),
                        situation
                                .facts()
                                .template()
                                .party(party.role())
                                .orElseThrow()
                                .label()))
                .toList();
        return Stream.of(
                        Field.of("decision" + number, "Décision nº " + number, PARAGRAPH),
                        Field.choice("about" + number, "Ce qu’elle touche", KINDS),
                        Field.of("owner" + number, "Exécutée par", CHOICE).among(parties),
                        Field.of("due" + number, "Au plus tard le", PLANNED_DATE))
                .map(Field::optional)
                .toList();
    }

    private static List<ProposedDecision> decisions(Answers answers) {
        return numbers()
                .filter(number -> answers.has("decision" + number))
                .map(number -> new ProposedDecision(
                        answers.sealed("decision" + number),
                        answers.has("owner" + number) ? new Organisation(answers.line("owner" + number)) : null,
                        answers.has("due" + number) ? answers.date("due" + number) : null,
                        answers.has("about" + number)
                                ? DecisionKind.valueOf(answers.line("about" + number))
                                : DecisionKind.ORDINARY))
                .toList();
    }

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, MOST).boxed();
    }
}
