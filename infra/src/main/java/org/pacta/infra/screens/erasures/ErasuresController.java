package org.pacta.infra.screens.erasures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Outcomes;
import org.pacta.infra.screens.form.Outcomes.Outcome;
import org.pacta.infra.screens.form.Outcomes.Sent;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of erasures, where the data protection officer records requests and answers them. */
@Screen
public class ErasuresController {

    private static final int UNPROCESSABLE = 422;

    private final ErasurePages pages;
    private final ErasureDesk desk;
    private final Outcomes outcomes;

    ErasuresController(ErasurePages pages, ErasureDesk desk, Outcomes outcomes) {
        this.pages = pages;
        this.desk = desk;
        this.outcomes = outcomes;
    }

    @GetMapping("/effacements")
    public String list(
            Person officer,
            @RequestParam(name = "organisation", required = false) @Nullable String alias,
            Model model) {
        model.addAttribute("page", pages.office(officer, pages.office(officer, alias), Typed.nothing(), null));
        return "effacements";
    }

    @PostMapping("/effacements")
    public String record(
            Person officer,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var organisation = pages.office(officer, values.getFirst("organisation"));
        var typed = new Typed(values, null);
        var sent = new Sent("record-erasure-request", desk.recordForm(officer, organisation), typed, Map.of());
        var outcome = outcomes.take(sent, body -> desk.record(officer, organisation, body));
        if (outcome instanceof Outcome.Again again) {
            if (again.refusal() != null) response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", pages.office(officer, organisation, typed, again.refusal()));
            return "effacements";
        }
        flash.addFlashAttribute("done", "La demande est enregistrée.");
        return "redirect:/effacements";
    }

    @GetMapping("/effacements/{erasure}")
    public String show(Person officer, @PathVariable UUID erasure, Model model) {
        model.addAttribute("page", pages.answer(officer, pages.answerable(officer, erasure), Typed.nothing(), null));
        return "effacement";
    }

    @PostMapping("/effacements/{erasure}")
    public String answer(
            Person officer,
            @PathVariable UUID erasure,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var row = pages.answerable(officer, erasure);
        var typed = new Typed(values, null);
        var sent = new Sent("answer-erasure", desk.answerForm(row), typed, pages.named(row));
        var outcome = outcomes.take(sent, body -> desk.answer(officer, erasure, body));
        if (outcome instanceof Outcome.Last last) {
            model.addAttribute("look", last.look());
            model.addAttribute("address", "/effacements/" + erasure);
            return "confirmer";
        }
        if (outcome instanceof Outcome.Again again) {
            if (again.refusal() != null) response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", pages.answer(officer, row, typed, again.refusal()));
            return "effacement";
        }
        flash.addFlashAttribute("done", "La réponse est enregistrée.");
        return "redirect:/effacements";
    }
}
