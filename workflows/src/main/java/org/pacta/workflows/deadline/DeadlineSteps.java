package org.pacta.workflows.deadline;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.deadline.DeadlineCommand.DecideClock;
import org.pacta.domain.deadline.DeadlineCommand.NoteRecount;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.pacta.workflows.step.ConventionFacts.Recounted;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What a deadline itself asks of a person: to see that it would be counted otherwise today. */
public final class DeadlineSteps {

    static final String MATTER = "deadline";
    static final String DECIDE_CLOCK = "decide-clock";
    static final String NOTE_RECOUNT = "note-recount";

    private DeadlineSteps() {}

    public static List<Step> all() {
        return List.of(noteRecount(), decideClock());
    }

    private static Step noteRecount() {
        return new Asked(
                NOTE_RECOUNT,
                MATTER,
                "Prendre acte d’un nouveau calcul d’échéance",
                "La loi, le calendrier ou le fuseau horaire a changé depuis que l’échéance est enregistrée : calculée aujourd’hui, elle tomberait à une autre date. La date enregistrée ne bouge pas ; à vous de dire ce que vous en faites.",
                Set.of(),
                situation -> new Form(
                        List.of(accept("note", "Prendre acte, garder la date enregistrée")),
                        List.of(Field.of("comment", "Ce que vous en faites", PARAGRAPH)
                                .hint(bothDates(situation))),
                        Map.of(
                                "decision",
                                "note",
                                "comment",
                                "La date enregistrée fait foi ; les services sont prévenus.")),
                (situation, answers) -> new NoteRecount(
                        DeadlineId.of(situation.subject()),
                        situation.by(),
                        situation.round(),
                        answers.sealed("comment"),
                        situation.today()));
    }

    private static Step decideClock() {
        return new Asked(
                DECIDE_CLOCK,
                MATTER,
                "Décider du sort d’un délai en cours",
                "Un avenant a changé la règle d’après laquelle ce délai court. Il ne bouge pas de lui-même : vous décidez s’il garde sa fin enregistrée ou s’il se compte d’après la nouvelle règle.",
                Set.of("SUR-24"),
                situation -> new Form(
                        List.of(
                                accept("keep", "Garder la fin enregistrée"),
                                accept("anew", "Compter d’après l’avenant")),
                        List.of(Field.of("reason", "Motif", PARAGRAPH).hint(recordedEnd(situation))),
                        Map.of("decision", "keep", "reason", "Le délai a commencé sous l’ancienne règle.")),
                (situation, answers) -> new DecideClock(
                        DeadlineId.of(situation.subject()),
                        situation.by(),
                        situation.round(),
                        answers.decision().equals("anew"),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static String recordedEnd(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(facts -> facts.id().toString().equals(situation.subject()))
                .findFirst()
                .map(facts -> facts.title() + " — fin enregistrée : "
                        + facts.deadline().endInWords() + "." + anew(facts))
                .orElse("");
    }

    private static String anew(DeadlineFacts facts) {
        return facts.recount() == null
                ? ""
                : " D’après l’avenant : " + facts.recount().present().endInWords() + ".";
    }

    private static String bothDates(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(facts -> facts.id().toString().equals(situation.subject()))
                .findFirst()
                .map(DeadlineSteps::bothDates)
                .orElse("");
    }

    private static String bothDates(DeadlineFacts facts) {
        var recorded = facts.title() + " — enregistré : " + facts.deadline().endInWords() + ".";
        return facts.recount() == null ? recorded : recorded + " " + present(facts.recount());
    }

    private static String present(Recounted recount) {
        var end = recount.present();
        return "Calculé aujourd’hui : %s (%s) ; motif : %s."
                .formatted(end.endInWords(), String.join(" ; ", end.steps()), why(recount.cause()));
    }

    private static String why(RecountCause cause) {
        return switch (cause) {
            case RULE -> "la règle de calcul a changé";
            case TIME_ZONE -> "les données du fuseau horaire ont changé";
            case AVENANT -> "un avenant a changé la règle";
            case CALENDAR -> "le calendrier, ou la durée au catalogue, a changé";
        };
    }
}
