package org.pacta.infra.mail;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskId;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** Says which step is awaited, who asks for it, since when, and where it is done. */
@Component
class TaskReminderText implements CourrielText {

    private final Mentions mentions;
    private final EventStore store;
    private final Steps steps;

    TaskReminderText(Mentions mentions, EventStore store, Steps steps) {
        this.mentions = mentions;
        this.store = store;
        this.steps = steps;
    }

    @Override
    public CourrielKind kind() {
        return CourrielKind.TASK_REMINDER;
    }

    @Override
    public Words words(CourrielId id, Envelope envelope) {
        var reference = mentions.reference(id.convention());
        var opened = opened(envelope.cause());
        var action = opened.assignment().action();
        var title = steps.find(action).map(Step::title).orElse(action);
        return new Words("[%s] Relance : %s".formatted(reference, title), """
                Bonjour,

                %s vous relance sur la convention %s :

                %s
                Demandé le : %s

                L’étape se fait ici :
                %s

                Ce message est envoyé par Pacta.
                """.formatted(
                        mentions.name(envelope.from()),
                        reference,
                        title,
                        FrenchDay.of(opened.legalDate()),
                        mentions.task(TaskId.of(envelope.cause()))));
    }

    private TaskOpened opened(String task) {
        return (TaskOpened) store.readEvents(task).next().getPayload();
    }
}
