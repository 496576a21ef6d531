package org.pacta.infra.screens.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.security.Person;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What time brings and brought: the deadlines that run, the journal of what was recorded. */
@Screen
public class TimeController {

    private final FilePages pages;
    private final DeadlinePages deadlines;
    private final OutlookPages outlooks;
    private final Chronicle chronicle;

    public TimeController(FilePages pages, DeadlinePages deadlines, OutlookPages outlooks, Chronicle chronicle) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.outlooks = outlooks;
        this.chronicle = chronicle;
    }

    @GetMapping("/conventions/{id}/echeances")
    public String deadlines(
            Person person,
            @PathVariable UUID id,
            @RequestParam(name = OutlookPages.FIELD, required = false) @Nullable String assumed,
            HttpServletResponse response,
            Model model) {
        var open = pages.open(person, new ConventionId(id), "echeances", model);
        model.addAttribute("deadlines", deadlines.of(open.deadlines()));
        outlooks.of(open.file().facts(), open.deadlines(), assumed).ifPresent(outlook -> {
            if (outlook.refusal() != null) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("outlook", outlook);
        });
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
