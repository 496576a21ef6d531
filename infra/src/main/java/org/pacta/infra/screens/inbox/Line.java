package org.pacta.infra.screens.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.TaskRow;

/**
 * One step in the basket: verb and object, convention, for whom, when, why.
 *
 * @param about what it is asked of, where a register names it: "Article 16.1.2 : Image de la Ville", or empty
 * @param holder who took it, or empty where nobody did
 * @param inNameOf "de Luc Martin" where this person would do it in that name, or empty
 */
public record Line(
        UUID id,
        String title,
        String about,
        String reference,
        String convention,
        String organisation,
        Urgency urgency,
        String due,
        String why,
        String holder,
        String inNameOf) {

    /** {@code about} and {@code inNameOf}: as the line says them. */
    record Particulars(String about, String inNameOf) {}

    static Line of(
            TaskRow task, @Nullable ConventionRow convention, StepWords steps, Words words, Particulars particulars) {
        return new Line(
                task.id(),
                steps.title(task.action()),
                particulars.about(),
                convention == null ? "" : convention.reference(),
                convention == null ? "" : convention.title(),
                words.organisation(task.organisation()),
                Urgency.of(words.left(task)),
                due(task, words),
                steps.why(task.action()),
                words.person(task.assignee()),
                particulars.inNameOf());
    }

    private static String due(TaskRow task, Words words) {
        var ended = task.endedAt();
        return ended == null ? words.due(task) : "faite le " + InWords.moment(ended);
    }
}
