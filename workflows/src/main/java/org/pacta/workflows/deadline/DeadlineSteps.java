package org.pacta.workflows.deadline;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    static final String NOTE_RECOUNT = "note-recount";

    private DeadlineSteps() {}

    public static List<Step> all() {
        return List.of(noteRecount());
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
            case CALENDAR -> "le calendrier, ou la durée au catalogue, a changé";
        };
    }
}
