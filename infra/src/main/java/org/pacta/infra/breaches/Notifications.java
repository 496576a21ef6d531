package org.pacta.infra.breaches;

import org.pacta.domain.breach.BreachId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;

/** The content of a notification as the facts of its breach tell it, for whoever is party to the convention. */
@Component
public class Notifications {

    private final Conventions conventions;

    public Notifications(Conventions conventions) {
        this.conventions = conventions;
    }

    public Notification of(Person person, BreachId id) {
        var file = conventions.find(person, id.convention()).orElseThrow(() -> new NotVisible(id.toString()));
        var facts = conventions.history(person, id.convention(), null).stream()
                .filter(fact -> fact.aggregate().equals(id.toString()))
                .toList();
        if (facts.isEmpty()) throw new NotVisible(id.toString());
        var told = new ToldSoFar();
        facts.forEach(told::read);
        return told.of(id, file);
    }
}
