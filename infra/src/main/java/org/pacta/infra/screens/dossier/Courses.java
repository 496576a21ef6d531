package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.Map;
import org.pacta.infra.screens.facts.ConventionFile;

/** Where each element of a convention's process models stands, computed from recorded events. */
@FunctionalInterface
public interface Courses {

    List<Course> of(ConventionFile file);

    /**
     * One process of a convention.
     *
     * @param subject text id of the aggregate that it drives
     * @param states element id of the model → {@code done}, {@code current}, {@code refused} or {@code closed}
     */
    record Course(String subject, String matter, Map<String, String> states) {}
}
