package org.pacta.workflows.algorithme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacta.domain.algorithme.AlgorithmClauses;
import org.pacta.domain.algorithme.OpinionBasis;
import org.pacta.domain.committee.DecisionKind;
import org.pacta.domain.committee.MeetingId;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** The meetings at which the committee may have studied one proposal: held since it was made, with what each decided on algorithms. */
record StudyingMeetings(Situation situation, String committee, List<MeetingFacts> held) {

    static final String FIELD = "meeting";
    private static final String DECISION = "#";

    static StudyingMeetings of(Situation situation) {
        var facts = situation.facts();
        var committee = new AlgorithmClauses(facts.template(), facts.parties(), facts.blanks())
                .committee()
                .orElse("");
        var since = proposedOn(situation);
        var held = facts.meetings().stream()
                .filter(meeting -> meeting.committee().kind().equals(committee))
                .filter(meeting -> meeting.heldOn() != null && !meeting.heldOn().isBefore(since))
                .toList();
        return new StudyingMeetings(situation, committee, held);
    }

    Field field() {
        var field = Field.choice(FIELD, "Réunion où le comité l’a étudié", options());
        return held.isEmpty()
                ? field.optional()
                        .hint(
                                "Aucune réunion du comité n’est enregistrée depuis la proposition : réunissez-le d’abord.")
                : field.hint("Une fois le compte rendu publié, choisissez la décision qui porte sur l’algorithme.");
    }

    Optional<String> latest() {
        return options().reversed().stream().map(Field.Option::code).findFirst();
    }

    OpinionBasis basis(Answers answers) {
        if (!answers.has(FIELD)) return new OpinionBasis(committee, null, null);
        var code = answers.line(FIELD).split(DECISION);
        var meeting = new MeetingId(situation.facts().id(), UUID.fromString(code[0]));
        return new OpinionBasis(committee, meeting, code.length == 1 ? null : Integer.valueOf(code[1]));
    }

    private List<Field.Option> options() {
        return held.stream()
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .flatMap(StudyingMeetings::options)
                .toList();
    }

    private static Stream<Field.Option> options(MeetingFacts meeting) {
        var code = meeting.id().value().toString();
        var choices = meeting.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.ALGORITHM_CHOICE)
                .map(decision -> new Field.Option(code + DECISION + decision.number(), meeting.named(decision)))
                .toList();
        return choices.isEmpty() ? Stream.of(new Field.Option(code, meeting.met())) : choices.stream();
    }

    private static LocalDate day(MeetingFacts meeting) {
        return Objects.requireNonNull(meeting.heldOn());
    }

    private static LocalDate proposedOn(Situation situation) {
        return situation.facts().register(Algorithms.REGISTER).stream()
                .filter(line -> line.id().equals(situation.subject()))
                .map(line -> LocalDate.parse(line.cell("proposedOn")))
                .findFirst()
                .orElse(situation.today());
    }
}
