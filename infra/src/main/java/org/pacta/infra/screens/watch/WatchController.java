package org.pacta.infra.screens.watch;

import java.util.UUID;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that press, with a button to remind whoever is awaited. */
@Screen
public class WatchController {

    private final WatchPages pages;
    private final Desk desk;
    private final Refusals refusals;

    public WatchController(WatchPages pages, Desk desk, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.refusals = refusals;
    }

    @GetMapping("/suivi")
    public String list(Person person, Model model) {
        model.addAttribute("page", pages.page(person));
        return "suivi";
    }

    @PostMapping("/suivi/{task}/relancer")
    public String remind(Person person, @PathVariable UUID task, RedirectAttributes flash) {
        refusals.trying(() -> desk.remind(person, task))
                .ifPresentOrElse(
                        refusal -> flash.addFlashAttribute("refused", refusal),
                        () -> flash.addFlashAttribute("done", "La relance est enregistrée et le courriel part."));
        return "redirect:/suivi";
    }
}
