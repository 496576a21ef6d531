package org.pacta.infra.screens.dossier;

import org.springframework.stereotype.Component;

@Component
class NoCourses implements Courses {
    public java.util.List<Course> of(org.pacta.infra.screens.facts.ConventionFile f) {
        return java.util.List.of();
    }
}
