package org.pacta.workflows.deadline;

import java.util.List;
import org.pacta.domain.attestation.AttestationCommand.AskRenewal;
import org.pacta.domain.attestation.AttestationEvent;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.cnil.CnilCommand.NoteCnilSilence;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.deadline.DeadlineCommand.NoteImplicitRejection;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineReached;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.soustraitance.SousTraitantCommand.NoteSubprocessorSilence;
import org.pacta.domain.soustraitance.SousTraitantId;

/** What the law makes of a deadline that was reached; most of them only close a window. */
public final class Reached {

    private static final String FURTHER_PROCESSOR = "soustraitance/";

    private Reached() {}

    public static List<Command> effects(DeadlineReached fact) {
        return switch (fact.code()) {
            case "cnil-answer" -> List.of(new NoteCnilSilence(FilingId.of(fact.subject()), fact.legalDate()));
            // CJA R421-2: the rejection is born with the last day of the silence, which is over the day after
            case "gracieux-silence" ->
                List.of(new NoteImplicitRejection(
                        DeadlineId.of(fact.subject()), fact.legalDate().minusDays(1)));
            case AttestationEvent.ASKING -> List.of(new AskRenewal(AttestationId.of(fact.subject())));
            default -> silence(fact);
        };
    }

    /** Whatever a convention calls the days for objecting to a further processor, silence kept over them may accept it. */
    private static List<Command> silence(DeadlineReached fact) {
        return fact.subject().startsWith(FURTHER_PROCESSOR)
                ? List.of(new NoteSubprocessorSilence(SousTraitantId.of(fact.subject()), fact.legalDate()))
                : List.of();
    }
}
