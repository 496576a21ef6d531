package org.pacta.workflows.courriel;

import java.util.Set;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.task.TaskEvent.TaskReminded;

/** Whoever is reminded of a step gets an e-mail, at the desk of their role; one a day, as there is one reminder a day. */
public final class ReminderMails {

    private ReminderMails() {}

    public static RequestCourriel mail(TaskReminded fact) {
        var desk = Desks.of(fact.role());
        var day = fact.legalDate();
        var id = CourrielId.of(fact.id(), fact.recipient(), desk, day.toString());
        var envelope = new Envelope(
                fact.id().toString(),
                CourrielKind.TASK_REMINDER,
                fact.organisation(),
                fact.recipient(),
                desk,
                Set.of());
        return new RequestCourriel(id, envelope, day);
    }
}
