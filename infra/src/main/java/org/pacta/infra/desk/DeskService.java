package org.pacta.infra.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** The one desk that screens and API share. */
@Component
class DeskService implements Desk {

    private final TaskHandling tasks;
    private final Completion completion;
    private final Acts acts;
    private final Drafting drafting;

    DeskService(TaskHandling tasks, Completion completion, Acts acts, Drafting drafting) {
        this.tasks = tasks;
        this.completion = completion;
        this.acts = acts;
        this.drafting = drafting;
    }

    @Override
    public TaskRow claim(Person person, UUID task) {
        return tasks.claim(person, task);
    }

    @Override
    public TaskRow release(Person person, UUID task) {
        return tasks.release(person, task);
    }

    @Override
    public TaskRow delegate(Person person, UUID task, String to) {
        return tasks.delegate(person, task, to);
    }

    @Override
    public TaskRow remind(Person person, UUID task) {
        return tasks.remind(person, task);
    }

    @Override
    public TaskRow complete(Person person, UUID task, Map<String, Object> body) {
        return completion.complete(person, task, body);
    }

    @Override
    public HumanCommand foresee(Person person, UUID task, Map<String, Object> body) {
        return completion.foresee(person, task, body);
    }

    @Override
    public Offer offer(Person person, TaskRow task) {
        return completion.offer(person, task);
    }

    @Override
    public List<ActOffer> acts(Person person, ConventionId convention) {
        return acts.offered(person, convention);
    }

    @Override
    public void act(Person person, ConventionId convention, String act, Map<String, Object> body) {
        acts.perform(person, convention, act, body);
    }

    @Override
    public ConventionId draft(Person person, NewConvention asked) {
        return drafting.draft(person, asked);
    }
}
