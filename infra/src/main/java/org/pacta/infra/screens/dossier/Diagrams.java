package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.Words;
import org.springframework.stereotype.Component;

/** The live diagrams of a convention, one for each of its processes. */
@Component
public class Diagrams {

    /** Places in the id of an aggregate: {@code deliberation/<convention>/<version>/<party>}. */
    private static final int VERSION = 2;

    private static final int PARTY = 3;
    private static final int UUID_LENGTH = 36;
    private static final int SHORT = 8;

    private final Pictures pictures = new Pictures();
    private final ProcessCourses courses;
    private final Words words;

    public Diagrams(ProcessCourses courses, Words words) {
        this.courses = courses;
        this.words = words;
    }

    /** {@code asked}: subject of the process to draw; without one, that of the convention itself. */
    public List<Diagram> of(ConventionFile file, @Nullable String asked) {
        var all = courses.of(file);
        var shown = all.stream()
                .map(ProcessCourse::subject)
                .filter(subject -> subject.equals(asked))
                .findFirst()
                .orElse(all.getFirst().subject());
        return all.stream().map(course -> diagram(course, shown)).toList();
    }

    private Diagram diagram(ProcessCourse course, String shown) {
        var drawn = course.subject().equals(shown);
        var svg = drawn ? pictures.draw(course.matter(), course.states()) : null;
        return new Diagram(course.subject(), label(course), drawn, svg);
    }

    /** "Délibération · Ville de Suresnes · version 2". */
    private String label(ProcessCourse course) {
        var parts = course.subject().split("/");
        var label = new StringBuilder(words.matter(course.matter()));
        if (parts.length > PARTY) label.append(" · ").append(words.organisation(new Organisation(parts[PARTY])));
        if (parts.length > VERSION) label.append(" · ").append(which(parts[VERSION]));
        return label.toString();
    }

    /** Of a text, its version; of what happened while the convention lives, the beginning of its number, or whose it is. */
    private String which(String part) {
        if (part.chars().allMatch(Character::isDigit)) return "version " + part;
        return part.length() == UUID_LENGTH
                ? "nº " + part.substring(0, SHORT)
                : words.organisation(new Organisation(part));
    }
}
