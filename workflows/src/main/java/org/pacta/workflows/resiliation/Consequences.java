package org.pacta.workflows.resiliation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.domain.convention.ConventionCommand.EndConvention;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.differend.DifferendCommand.NoteDifferendServed;
import org.pacta.domain.differend.DifferendEvent.DifferendClosed;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.pli.PliCommand.CancelPli;
import org.pacta.domain.pli.PliCommand.WritePli;
import org.pacta.domain.pli.PliDecided;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.pli.PliServed;
import org.pacta.domain.resiliation.ResiliationCommand.NoteLetterServed;
import org.pacta.domain.resiliation.ResiliationEvent.CureDisputed;
import org.pacta.domain.resiliation.ResiliationEvent.CureReported;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationClosed;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationTookEffect;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.resiliation.RungKind;
import org.pacta.domain.rupture.RuptureCommand.NoteConsentServed;
import org.pacta.domain.rupture.RuptureEvent.RuptureClosed;
import org.pacta.domain.rupture.RuptureEvent.RuptureTookEffect;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;

/** What follows elsewhere from a decision, an arrival or an end: letters are written, delays begin, a convention ends. */
public final class Consequences {

    private Consequences() {}

    public static List<Command> of(DomainEvent fact) {
        return switch (fact) {
            case PliDecided e ->
                List.of(new WritePli(e.pli(), e.id().toString(), e.about(), e.route(), e.message(), e.legalDate()));
            case PliServed e -> List.of(served(e));
            case CureReported e -> List.of(asked(e));
            case CureDisputed e -> answered(e.id(), e.author(), e.round(), e);
            case ResiliationTookEffect e -> and(answered(e.id(), e.author(), e.cures(), e), end(e, e.afterRefusal()));
            case ResiliationClosed e ->
                and(
                        answered(e.id(), e.author(), e.cures(), e),
                        Arrays.stream(RungKind.values()).map(rung -> cancelled(e, rung.nature(), e.author())));
            case RuptureTookEffect e -> end(e, false).toList();
            case RuptureClosed e ->
                e.parties().stream()
                        .<Command>map(party -> cancelled(e, PliNature.RUPTURE, party))
                        .toList();
            case DifferendClosed e -> List.of(cancelled(e, PliNature.DIFFEREND, e.teller()));
            default -> List.of();
        };
    }

    private static Command served(PliServed fact) {
        var cause = fact.cause();
        var on = fact.legalDate();
        return switch (cause.nature()) {
            case ALERT, MISE_EN_DEMEURE, RESILIATION ->
                new NoteLetterServed(ResiliationId.of(cause.subject()), cause.nature(), fact.service(), on);
            case RUPTURE -> new NoteConsentServed(RuptureId.of(cause.subject()), cause.sender(), fact.service(), on);
            case DIFFEREND -> new NoteDifferendServed(DifferendId.of(cause.subject()), fact.service(), on);
            case OTHER -> throw new IllegalStateException("No procedure waits for " + fact.id());
        };
    }

    /** The day of the end is that of the fact. */
    private static Stream<Command> end(DomainEvent fact, boolean afterRefusal) {
        var cause = afterRefusal ? EndCause.CNIL_REFUSAL : EndCause.RESILIATION;
        return Stream.of(new EndConvention(fact.id().convention(), cause, fact.legalDate()));
    }

    private static Command cancelled(DomainEvent fact, PliNature nature, Organisation sender) {
        return new CancelPli(PliDecided.letterOf(fact.id(), nature, sender), fact.legalDate());
    }

    private static Command asked(CureReported fact) {
        var step = new Assignment(
                fact.id().toString(),
                ResiliationSteps.MATTER,
                ResiliationSteps.ANSWER_CURE,
                fact.author(),
                List.of(Role.JURISTE, Role.EXECUTIF),
                fact.round());
        return new OpenTask(task(fact.id(), fact.author(), fact.round()), step, fact.legalDate());
    }

    /** Every remedy reported so far has its answer, or needs none any more. */
    private static List<Command> answered(ResiliationId id, Organisation author, int cures, DomainEvent fact) {
        return IntStream.rangeClosed(1, cures)
                .<Command>mapToObj(round -> new CloseTask(task(id, author, round), fact.legalDate()))
                .toList();
    }

    private static TaskId task(ResiliationId id, Organisation author, int round) {
        return TaskId.of(id, ResiliationSteps.ANSWER_CURE, author, round);
    }

    private static List<Command> and(List<Command> some, Stream<Command> more) {
        return Stream.concat(some.stream(), more).toList();
    }
}
