package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.CommitteeCommand.CancelCommittee;
import org.pacta.domain.committee.CommitteeCommand.RecordCommittee;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.committee.MeetingMode;
import org.pacta.domain.committee.Opinion;
import org.pacta.domain.committee.OpinionDuty;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The meeting has come: who was there of each side, how they met, and the avis they gave if they owe one. */
final class SessionStep {

    private static final String RECORD = "record";
    private static final String MISSED = "missed";
    private static final String SEAT = "present-";

    private SessionStep() {}

    static Step step() {
        return new Asked(
                "record-committee",
                MATTER,
                "Tenir la réunion et noter les présents",
                "La réunion compte une fois enregistrée avec chaque collège que le texte prévoit ; si elle n’a pas eu lieu, constatez-le, et l’échéance du comité court toujours.",
                Set.of("SUR-7.1.1", "SUR-7.1.4", "VAR-07", "MET-22", "CDP-G1", "CDP-G2", "CDP-G3", "CDP-S3"),
                SessionStep::form,
                SessionStep::command);
    }

    private static Form form(Situation situation) {
        var fields = new ArrayList<Field>();
        var example = new HashMap<String, Object>();
        fields.add(Field.of("heldOn", "Réunion tenue le", DATE).hint(planned(situation)));
        fields.add(CommitteeForms.mode("Forme de la réunion"));
        CommitteeForms.meeting(situation).ifPresent(meeting -> {
            fields.addAll(sides(meeting, situation));
            meeting.committee().composition().seats().forEach(seat -> example.put(SEAT + seat, 2));
            if (meeting.committee().opinion() != OpinionDuty.NONE) {
                fields.addAll(opinion());
                example.put("opinion", "FAVOURABLE");
                example.put("grounds", "Le comité est favorable au projet présenté.");
            }
        });
        example.putAll(Map.of(
                "decision",
                RECORD,
                "mode",
                "REMOTE",
                "heldOn",
                situation.today().toString()));
        var asked = new ArrayList<>(
                fields.stream().map(field -> field.onlyFor(RECORD)).toList());
        asked.add(Field.of("reason", "Pourquoi elle n’a pas eu lieu", PARAGRAPH).onlyFor(MISSED));
        return new Form(
                List.of(accept(RECORD, "Enregistrer la réunion"), refuse(MISSED, "Constater qu’elle n’a pas eu lieu")),
                asked,
                example);
    }

    private static String planned(Situation situation) {
        return CommitteeForms.meeting(situation)
                .map(meeting -> "Convoquée pour le " + CommitteeForms.moment(meeting, situation) + ".")
                .orElse("");
    }

    private static List<Field> sides(MeetingFacts meeting, Situation situation) {
        var committees = CommitteeForms.committees(situation.facts());
        var kind = meeting.committee().kind();
        return meeting.committee().composition().seats().stream()
                .map(seat -> Field.of(SEAT + seat, "Présents : " + committees.side(kind, seat), INTEGER))
                .toList();
    }

    private static List<Field> opinion() {
        return List.of(
                Field.of("opinion", "Sens de l’avis", CHOICE)
                        .among(List.of(
                                new Field.Option("FAVOURABLE", "Favorable"),
                                new Field.Option("FAVOURABLE_WITH_RESERVES", "Favorable avec réserves"),
                                new Field.Option("UNFAVOURABLE", "Défavorable"))),
                Field.of("grounds", "Teneur de l’avis", PARAGRAPH));
    }

    private static Command command(Situation situation, Answers answers) {
        var id = MeetingId.of(situation.subject());
        if (answers.decision().equals(MISSED))
            return new CancelCommittee(id, situation.by(), answers.sealed("reason"), situation.today());
        return new RecordCommittee(
                id,
                situation.by(),
                MeetingMode.valueOf(answers.line("mode")),
                present(situation, answers),
                given(answers),
                answers.date("heldOn"),
                situation.today());
    }

    private static Map<String, Integer> present(Situation situation, Answers answers) {
        var present = new HashMap<String, Integer>();
        CommitteeForms.meeting(situation).stream()
                .flatMap(meeting -> meeting.committee().composition().seats().stream())
                .forEach(seat -> present.put(seat, answers.integer(SEAT + seat)));
        return present;
    }

    private static @Nullable Opinion given(Answers answers) {
        return answers.has("opinion")
                ? new Opinion(Opinion.Sense.valueOf(answers.line("opinion")), answers.sealed("grounds"))
                : null;
    }
}
