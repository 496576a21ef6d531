package org.pacta.workflows.deadline;

import java.util.List;
import org.pacta.domain.cnil.CnilCommand.NoteCnilSilence;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.deadline.DeadlineCommand.NoteImplicitRejection;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineReached;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.Command;

/** What the law makes of a deadline that was reached; most of them only close a window. */
public final class Reached {

    private Reached() {}

    public static List<Command> effects(DeadlineReached fact) {
        return switch (fact.code()) {
            case "cnil-answer" -> List.of(new NoteCnilSilence(FilingId.of(fact.subject()), fact.legalDate()));
            // CJA R421-2: the rejection is born with the last day of the silence, which is over the day after
            case "gracieux-silence" ->
                List.of(new NoteImplicitRejection(
                        DeadlineId.of(fact.subject()), fact.legalDate().minusDays(1)));
            default -> List.of();
        };
    }
}
