package org.pacta.infra.desk;

import java.util.Map;
import java.util.UUID;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.infra.desk.Desk.Offer;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** Completes a task: the decision, and the fact that this person took it here, are recorded together. */
@Component
class Completion {

    private final TaskAccess access;
    private final Steps steps;
    private final Situations situations;
    private final Decisions decisions;

    Completion(TaskAccess access, Steps steps, Situations situations, Decisions decisions) {
        this.access = access;
        this.steps = steps;
        this.situations = situations;
        this.decisions = decisions;
    }

    Offer offer(Person person, TaskRow task) {
        var step = step(task);
        return new Offer(step, step.form(situations.of(person, task)));
    }

    TaskRow complete(Person person, UUID task, Map<String, Object> body) {
        var row = access.doable(person, task);
        var situation = situations.of(person, row);
        var decision = decisions.read(person, step(row), situation, body);
        try {
            decisions.carryOut(decision, decide -> endTask(row, situation, decision, decide));
        } catch (RuleBroken refusal) {
            throw access.orTaken(refusal, person, task);
        }
        return access.visible(person, task);
    }

    HumanCommand foresee(Person person, UUID task, Map<String, Object> body) {
        var row = access.doable(person, task);
        return decisions
                .read(person, step(row), situations.of(person, row), body)
                .command();
    }

    private Step step(TaskRow row) {
        return steps.find(row.action())
                .orElseThrow(() -> new IllegalStateException("No step is called " + row.action()));
    }

    private void endTask(TaskRow row, Situation situation, Decision decision, Runnable decide) {
        var id = TaskAccess.idOf(row);
        if (row.state() == TaskRow.State.OPEN) decisions.send(new ClaimTask(id, situation.by(), situation.today()));
        decide.run();
        decisions.send(new CompleteTask(id, situation.by(), decision.branch(), situation.today()));
    }
}
