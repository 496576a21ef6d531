package org.pacta.workflows.deliberation;

import static org.pacta.workflows.deliberation.DeliberationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.PAIRS;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.deliberation.Attendance;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The secretariat records who sits, who stands in for whom, who takes the chair. */
final class AttendanceStep {

    private AttendanceStep() {}

    static Step step() {
        return new Asked(
                "record-attendance",
                MATTER,
                "Enregistrer les présents et les pouvoirs",
                "Le quorum se compte sur les membres présents, sans les pouvoirs. S’il n’est pas atteint, l’assemblée est convoquée de nouveau.",
                Set.of("AIX-02", "AIX-03", "AIX-04", "AIX-05", "AIX-06"),
                AttendanceStep::attendanceForm,
                (situation, answers) -> new RecordAttendance(
                        DeliberationId.of(situation.subject()),
                        situation.by(),
                        new Attendance(
                                new MemberId(answers.line("chair")),
                                new MemberId(answers.line("secretary")),
                                answers.members("present"),
                                answers.pairs("pouvoirs")),
                        answers.date("heldOn")));
    }

    private static Form attendanceForm(Situation situation) {
        var members = Rosters.members(situation);
        var roster = Rosters.options(situation);
        return new Form(
                List.of(accept("record", "Enregistrer la présence")),
                List.of(
                        Field.of("heldOn", "Date de la séance", DATE),
                        Field.choice("chair", "Président de séance", roster),
                        Field.choice("secretary", "Secrétaire de séance", roster),
                        Field.of("present", "Membres présents", MEMBERS).among(roster),
                        Field.of("pouvoirs", "Pouvoirs (le mandant, puis le mandataire)", PAIRS)
                                .optional()
                                .among(roster)
                                .hint("Un seul pouvoir par mandataire, et le mandataire doit être présent.")),
                Map.of(
                        "decision",
                        "record",
                        "heldOn",
                        Rosters.sittingDay(situation),
                        "chair",
                        Rosters.code(roster, Rosters.CHAIR),
                        "secretary",
                        Rosters.code(roster, Rosters.SECRETARY),
                        "present",
                        Rosters.present(members).stream().map(MemberId::value).toList(),
                        "pouvoirs",
                        Rosters.pouvoirs(members).stream()
                                .map(pouvoir -> List.of(
                                        pouvoir.giver().value(),
                                        pouvoir.holder().value()))
                                .toList()));
    }
}
