package org.pacta.infra.screens.conventions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new convention: which kind, then its title and its parties. */
@Screen
public class NewController {

    private final NewPages pages;
    private final Desk desk;
    private final Refusals refusals;

    public NewController(NewPages pages, Desk desk, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.refusals = refusals;
    }

    @GetMapping("/conventions/nouvelle")
    public String form(@RequestParam(name = "modele", required = false) @Nullable String template, Model model) {
        if (template == null) model.addAttribute("templates", pages.templates());
        else model.addAttribute("draft", pages.draft(template, Typed.nothing(), null));
        return "nouvelle";
    }

    @PostMapping("/conventions/nouvelle")
    public String draft(
            Person person,
            @RequestParam("modele") String template,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var typed = new Typed(sent, null);
        var drafted = new AtomicReference<>("/conventions");
        var refusal = refusals.trying(() -> drafted.set(address(desk.draft(person, pages.asked(template, typed)))));
        if (refusal.isPresent()) {
            response.setStatus(422);
            model.addAttribute("draft", pages.draft(template, typed, refusal.get()));
            return "nouvelle";
        }
        flash.addFlashAttribute("done", "La convention est ouverte.");
        return "redirect:" + drafted.get();
    }

    private static String address(ConventionId id) {
        return "/conventions/" + id.value();
    }
}
