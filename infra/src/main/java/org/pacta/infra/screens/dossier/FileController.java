package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Course;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The course of a convention: its steps as a list, and the diagram of the process they belong to. */
@Screen
public class FileController {

    private final FilePages pages;
    private final StepLines steps;
    private final Diagrams diagrams;
    private final Course course;

    public FileController(FilePages pages, StepLines steps, Diagrams diagrams, Course course) {
        this.course = course;
        this.pages = pages;
        this.steps = steps;
        this.diagrams = diagrams;
    }

    @GetMapping("/conventions/{id}")
    public String course(
            Person person,
            @PathVariable UUID id,
            @RequestParam(name = "schema", required = false) @Nullable String subject,
            Model model) {
        var open = pages.open(person, new ConventionId(id), "parcours", model);
        model.addAttribute(
                "steps",
                steps.of(
                        person,
                        open.dossier().life(),
                        course.of(person, open.file().row())));
        model.addAttribute("diagrams", diagrams.of(open.file(), subject));
        return "dossier";
    }
}
