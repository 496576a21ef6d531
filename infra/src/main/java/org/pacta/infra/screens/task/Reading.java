package org.pacta.infra.screens.task;

import java.util.List;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.ConventionFiles;
import org.pacta.infra.screens.facts.Told;
import org.pacta.infra.screens.text.ConventionText;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** What somebody reads before they decide: the text, and what happened so far to the act they are asked about. */
@Component
public class Reading {

    private static final int LATEST = 4;

    private final ConventionFiles files;
    private final Chronicle chronicle;

    public Reading(ConventionFiles files, Chronicle chronicle) {
        this.files = files;
        this.chronicle = chronicle;
    }

    /** {@code past}: latest first. */
    record Material(ConventionFile file, ConventionText text, List<Told> past) {}

    Material of(Person person, TaskRow task) {
        var file = files.open(person, task.convention());
        return new Material(
                file, ConventionText.of(file.facts()), chronicle.tell(latest(file.of(task.subject())), file.facts()));
    }

    private static List<FactRow> latest(List<FactRow> facts) {
        return facts.reversed().stream().limit(LATEST).toList();
    }
}
