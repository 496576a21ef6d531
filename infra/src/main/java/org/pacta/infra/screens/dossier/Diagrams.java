package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.Words;
import org.springframework.stereotype.Component;

/** The live diagrams of a convention, one for each of its processes. */
@Component
public class Diagrams {

    private final Pictures pictures = new Pictures();
    private final Courses courses;
    private final Words words;

    public Diagrams(Courses courses, Words words) {
        this.courses = courses;
        this.words = words;
    }

    /** {@code asked}: subject of the process to draw; without one, that of the convention itself. */
    public List<Diagram> of(ConventionFile file, @Nullable String asked) {
        var all = courses.of(file);
        var shown = all.stream()
                .filter(course -> course.subject().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst());
        return all.stream()
                .map(course -> diagram(course, shown.filter(course::equals).isPresent()))
                .toList();
    }

    private Diagram diagram(Courses.Course course, boolean shown) {
        var svg = shown ? pictures.draw(course.matter(), course.states()) : null;
        return new Diagram(course.subject(), label(course), shown, svg);
    }

    private String label(Courses.Course course) {
        var matter = words.matter(course.matter());
        return switch (course.matter()) {
            case "deliberation" ->
                matter + " · "
                        + words.organisation(DeliberationId.of(course.subject()).organisation());
            case "legalite" ->
                matter + " · "
                        + words.organisation(LegaliteId.of(course.subject()).organisation());
            default -> matter;
        };
    }
}
