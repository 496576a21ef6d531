package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What time brings and brought: the deadlines that run, the journal of what was recorded. */
@Screen
public class TimeController {

    private final FilePages pages;
    private final DeadlinePages deadlines;
    private final Chronicle chronicle;

    public TimeController(FilePages pages, DeadlinePages deadlines, Chronicle chronicle) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    @GetMapping("/conventions/{id}/echeances")
    public String deadlines(Person person, @PathVariable UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), "echeances", model);
        model.addAttribute("deadlines", deadlines.of(open.deadlines()));
        return "dossier";
    }

    @GetMapping("/conventions/{id}/journal")
    public String journal(Person person, @PathVariable UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), "journal", model);
        var told = chronicle.tell(open.file().history(), open.file().facts());
        model.addAttribute("facts", told.reversed());
        return "dossier";
    }
}
