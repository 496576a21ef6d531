package org.pacta.infra.screens.facts;

import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;

/** Opens the file of a convention for a person, or says that there is none for them. */
@Component
public class FileReading {

    private final Conventions conventions;

    public FileReading(Conventions conventions) {
        this.conventions = conventions;
    }

    public ConventionFile open(Person person, ConventionId id) {
        var row = conventions.find(person, id).orElseThrow(() -> new NotVisible(id.toString()));
        var facts = conventions.facts(person, id).orElseThrow(() -> new NotVisible(id.toString()));
        return new ConventionFile(row, facts, conventions.history(person, id, null));
    }
}
