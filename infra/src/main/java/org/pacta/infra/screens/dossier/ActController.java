package org.pacta.infra.screens.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Outcomes;
import org.pacta.infra.screens.form.Outcomes.Outcome;
import org.pacta.infra.screens.form.Sendings;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts that nobody was asked for: those open to the person, and why the others are closed. */
@Screen
public class ActController {

    private final ActPages pages;
    private final Outcomes outcomes;
    private final Sendings sendings;

    public ActController(ActPages pages, Outcomes outcomes, Sendings sendings) {
        this.pages = pages;
        this.outcomes = outcomes;
        this.sendings = sendings;
    }

    @GetMapping("/conventions/{id}/actes")
    public String acts(Person person, @PathVariable UUID id, Model model) {
        return pages.list(person, new ConventionId(id), model);
    }

    @GetMapping("/conventions/{id}/actes/{act}")
    public String act(Person person, @PathVariable UUID id, @PathVariable String act, Model model) {
        var offer = pages.offer(person, new ConventionId(id), act);
        return pages.show(person, new ConventionId(id), new ActPages.Asked(offer, Typed.nothing(), null), model);
    }

    @PostMapping("/conventions/{id}/actes/{act}")
    public String doAct(
            Person person,
            @PathVariable UUID id,
            @PathVariable String act,
            NativeWebRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var convention = new ConventionId(id);
        var offer = pages.offer(person, convention, act);
        var typed = sendings.read(pages.owner(person, convention), request);
        return switch (outcomes.take(
                pages.sent(person, convention, offer, typed), body -> pages.act(person, convention, act, body))) {
            case Outcome.Again again -> {
                if (again.refusal() != null) response.setStatus(422);
                yield pages.show(person, convention, new ActPages.Asked(offer, typed, again.refusal()), model);
            }
            case Outcome.Last last -> {
                model.addAttribute("look", last.look());
                model.addAttribute("address", "/conventions/" + id + "/actes/" + act);
                yield "confirmer";
            }
            case Outcome.Done done -> {
                flash.addFlashAttribute("done", offer.title());
                yield "redirect:/conventions/" + id;
            }
        };
    }
}
