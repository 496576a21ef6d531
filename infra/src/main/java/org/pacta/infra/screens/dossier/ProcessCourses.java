package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.engine.Course;
import org.pacta.workflows.engine.Fact;
import org.pacta.workflows.engine.Models;
import org.springframework.stereotype.Component;

/** The processes of a convention, that of the convention first, then those it led to in the order in which they began. */
@Component
public class ProcessCourses {

    private static final String FILING = "filing";

    private final Models models;
    private final RecordedFacts recorded;

    public ProcessCourses(Models models, RecordedFacts recorded) {
        this.models = models;
        this.recorded = recorded;
    }

    List<ProcessCourse> of(ConventionFile file) {
        var facts = recorded.of(file.history());
        return subjects(file).map(subject -> course(subject, facts)).toList();
    }

    private Stream<String> subjects(ConventionFile file) {
        var begun = file.history().stream().map(FactRow::aggregate);
        return Stream.concat(Stream.of(file.row().id().toString()), begun)
                .distinct()
                .filter(subject -> models.matters().contains(matter(subject)));
    }

    private ProcessCourse course(String subject, List<Fact> facts) {
        return new ProcessCourse(subject, matter(subject), Course.of(models.model(matter(subject)), subject, facts));
    }

    /** The matter whose process an aggregate drives, by the first part of its id. */
    private static String matter(String subject) {
        var kind = subject.substring(0, subject.indexOf('/'));
        return kind.equals(FILING) ? "cnil" : kind;
    }
}
