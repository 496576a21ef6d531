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
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** Who sits and who is represented: the call that the secretariat is asked to record, and its correction until the vote. */
final class AttendanceStep {

    private static final Set<String> OBLIGATIONS = Set.of("AIX-02", "AIX-03", "AIX-04", "AIX-05", "AIX-06");

    private AttendanceStep() {}

    static Step step() {
        return new Asked(
                "record-attendance",
                MATTER,
                "Enregistrer les présents et les pouvoirs",
                "Le quorum se compte sur les membres présents, sans les pouvoirs. S’il n’est pas atteint, l’assemblée est convoquée de nouveau.",
                OBLIGATIONS,
                situation -> form("Enregistrer la présence", situation),
                AttendanceStep::command);
    }

    static Step correction() {
        return new Asked(
                "correct-attendance",
                MATTER,
                "Corriger l’appel avant le vote",
                "Un intérêt déclaré ou un départ après l’appel change qui préside, qui vote et qui est représenté : l’appel s’enregistre de nouveau, en entier, et remplace le premier.",
                OBLIGATIONS,
                situation -> form("Remplacer l’appel", situation),
                AttendanceStep::command);
    }

    private static Form form(String verb, Situation situation) {
        var roster = Rosters.options(situation);
        return new Form(
                List.of(accept("record", verb)),
                List.of(
                        Field.of("heldOn", "Date de la séance", DATE),
                        Field.choice("chair", "Président de séance", roster),
                        Field.choice("secretary", "Secrétaire de séance", roster),
                        Field.of("present", "Membres présents", MEMBERS).among(roster),
                        Field.of("pouvoirs", "Pouvoirs (le mandant, puis le mandataire)", PAIRS)
                                .optional()
                                .among(roster)
                                .hint("Un seul pouvoir par mandataire, et le mandataire doit être présent.")),
                example(situation));
    }

    /** The call as it was recorded, where it was; else the one of the demonstration. */
    private static Map<String, Object> example(Situation situation) {
        var members = Rosters.members(situation);
        var roster = Rosters.options(situation);
        var sitting = Rosters.sitting(situation);
        var heldOn = Rosters.sittingDay(situation, sitting);
        return sitting.map(SittingFacts::attendance)
                .map(call ->
                        body(heldOn, call.chair().value(), call.secretary().value(), call.present(), call.pouvoirs()))
                .orElseGet(() -> body(
                        heldOn,
                        Rosters.code(roster, Rosters.CHAIR),
                        Rosters.code(roster, Rosters.SECRETARY),
                        Rosters.present(members),
                        Rosters.pouvoirs(members)));
    }

    private static Map<String, Object> body(
            String heldOn, String chair, String secretary, List<MemberId> present, List<Pouvoir> pouvoirs) {
        return Map.of(
                "decision",
                "record",
                "heldOn",
                heldOn,
                "chair",
                chair,
                "secretary",
                secretary,
                "present",
                present.stream().map(MemberId::value).toList(),
                "pouvoirs",
                pouvoirs.stream().map(AttendanceStep::pair).toList());
    }

    private static List<String> pair(Pouvoir pouvoir) {
        return List.of(pouvoir.giver().value(), pouvoir.holder().value());
    }

    private static Command command(Situation situation, Answers answers) {
        return new RecordAttendance(
                DeliberationId.of(situation.subject()),
                situation.by(),
                new Attendance(
                        new MemberId(answers.line("chair")),
                        new MemberId(answers.line("secretary")),
                        answers.members("present"),
                        answers.pairs("pouvoirs")),
                answers.date("heldOn"));
    }
}
