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
import org.pacta.domain.differend.DifferendCommand.NoteAmicablePeriodOver;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.pli.PliCommand.NoteHoldingOver;
import org.pacta.domain.pli.PliEvent;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.resiliation.ResiliationCommand.NoteDelayOver;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.rupture.RuptureCommand.NoteRuptureDay;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.soustraitance.SousTraitantCommand.NoteSubprocessorSilence;
import org.pacta.domain.soustraitance.SousTraitantId;

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
            case AttestationEvent.ASKING -> List.of(new AskRenewal(AttestationId.of(fact.subject())));
            // a letter counts with the last day for which it was held
            case PliEvent.KEPT ->
                List.of(new NoteHoldingOver(
                        PliId.of(fact.subject()), fact.legalDate().minusDays(1)));
            default -> of(fact);
        };
    }

    /** Whatever a convention calls the days that it gives. */
    private static List<Command> of(DeadlineReached fact) {
        var subject = fact.subject();
        var on = fact.legalDate();
        return switch (subject.substring(0, subject.indexOf('/'))) {
            // silence kept over the days for objecting to a further processor may accept it
            case "soustraitance" -> List.of(new NoteSubprocessorSilence(SousTraitantId.of(subject), on));
            case "resiliation" -> List.of(new NoteDelayOver(ResiliationId.of(subject), fact.code(), on));
            case "rupture" -> List.of(new NoteRuptureDay(RuptureId.of(subject), fact.code(), on));
            case "differend" -> List.of(new NoteAmicablePeriodOver(DifferendId.of(subject), on));
            default -> List.of();
        };
    }
}
