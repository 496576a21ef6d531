package org.pacta.infra.desk;

import java.util.Optional;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Mandates;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** As whom a person may do a task: with a role of their own, else in the name of somebody who entrusted them theirs. */
@Component
public class Capacities {

    private final Mandates mandates;

    public Capacities(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Empty for somebody of whom it is not asked. */
    public Optional<Actor> of(Person person, TaskRow task) {
        var own = person.actingFor(task.organisation()).filter(actor -> isAsked(actor, task));
        if (own.isPresent() && isFreeFor(own.get(), task)) return own;
        var standIn = mandates.received(person).stream()
                .filter(actor -> isAsked(actor, task) && isFreeFor(actor, task))
                .findFirst();
        return standIn.or(() -> own);
    }

    private static boolean isAsked(Actor actor, TaskRow task) {
        return actor.mayActAs(task.organisation(), task.roles().toArray(Role[]::new));
    }

    private static boolean isFreeFor(Actor actor, TaskRow task) {
        var holder = task.assignee();
        return holder == null || actor.standsFor(new ActorId(holder));
    }
}
