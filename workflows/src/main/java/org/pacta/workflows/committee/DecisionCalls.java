package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.MATTER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.committee.CommitteeEvent.ContinuationDecided;
import org.pacta.domain.committee.CommitteeEvent.DecisionCarriedOut;
import org.pacta.domain.committee.CommitteeEvent.DecisionDropped;
import org.pacta.domain.committee.CommitteeEvent.DecisionEntrusted;
import org.pacta.domain.committee.DecisionId;
import org.pacta.domain.committee.DecisionKind;
import org.pacta.domain.committee.DecisionTermCommand.DropDecisionTerm;
import org.pacta.domain.committee.DecisionTermCommand.KeepDecisionTerm;
import org.pacta.domain.committee.DecisionTermCommand.SetDecisionTerm;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;

/** What follows from a published decision: the day by which it is done, who is asked to do it, who says what comes of it. */
final class DecisionCalls {

    private static final List<Role> DOERS = List.of(Role.TECHNIQUE, Role.JURISTE, Role.ELU, Role.EXECUTIF);
    private static final List<Role> WHO_ENDS = List.of(Role.JURISTE, Role.EXECUTIF);

    private DecisionCalls() {}

    static List<Command> entrusted(DecisionEntrusted fact) {
        var id = DecisionId.of(fact.id(), fact.number());
        var owner = fact.decision().owner();
        return List.of(
                new SetDecisionTerm(id, owner, fact.decision().dueOn(), fact.legalDate()),
                open(id, DecisionSteps.CARRY_OUT, owner, DOERS, fact.legalDate()));
    }

    /** Only where the project is not to go on has anybody to act. */
    static List<Command> decided(ContinuationDecided fact, List<Party> parties) {
        if (fact.kind() != DecisionKind.DISCONTINUATION) return List.of();
        var id = DecisionId.of(fact.id(), fact.number());
        return parties.stream()
                .<Command>map(party -> open(id, DecisionSteps.ANSWER, party.organisation(), WHO_ENDS, fact.legalDate()))
                .toList();
    }

    static List<Command> carriedOut(DecisionCarriedOut fact) {
        return List.of(new KeepDecisionTerm(DecisionId.of(fact.id(), fact.number()), fact.legalDate()));
    }

    static List<Command> dropped(DecisionDropped fact, List<Party> parties) {
        var id = DecisionId.of(fact.id(), fact.number());
        var on = fact.legalDate();
        var older = TaskId.of(fact.id(), DecisionSteps.CARRY_OUT, fact.owner(), fact.number());
        return Stream.concat(
                        Stream.of(
                                new DropDecisionTerm(id, on),
                                new CloseTask(task(id, DecisionSteps.CARRY_OUT, fact.owner()), on),
                                new CloseTask(older, on)),
                        parties.stream()
                                .map(party -> new CloseTask(task(id, DecisionSteps.ANSWER, party.organisation()), on)))
                .map(Command.class::cast)
                .toList();
    }

    private static OpenTask open(DecisionId id, String action, Organisation party, List<Role> roles, LocalDate on) {
        var asked = new Assignment(id.toString(), MATTER, action, party, roles, 1);
        return new OpenTask(task(id, action, party), asked, on);
    }

    private static TaskId task(DecisionId id, String action, Organisation party) {
        return TaskId.of(id, action, party, 1);
    }
}
