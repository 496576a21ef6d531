package org.pacta.infra.screens.delegations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.screens.Refusals;
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

/** Entrusting one's roles to a colleague for some days, and taking them back. */
@Screen
public class DelegationsController {

    private static final int UNPROCESSABLE = 422;

    private final DelegationPages pages;
    private final Delegating desk;
    private final Outcomes outcomes;
    private final Refusals refusals;

    public DelegationsController(DelegationPages pages, Delegating desk, Outcomes outcomes, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.outcomes = outcomes;
        this.refusals = refusals;
    }

    @GetMapping("/delegations")
    public String list(
            Person person, @RequestParam(name = "organisation", required = false) @Nullable String alias, Model model) {
        var organisation = desk.organisation(person, alias);
        model.addAttribute("page", pages.page(person, organisation, Typed.nothing(), null));
        return "delegations";
    }

    @PostMapping("/delegations")
    public String entrust(
            Person person,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var organisation = desk.organisation(person, values.getFirst("organisation"));
        var typed = new Typed(values, null);
        var outcome = outcomes.take(
                new Sent("entrust-roles", desk.form(person, organisation), typed, Map.of()),
                body -> desk.entrust(person, organisation, body));
        if (outcome instanceof Outcome.Again again) return again(person, organisation, typed, again, response, model);
        flash.addFlashAttribute(
                "done", "Vos rôles sont confiés, aux jours dits. Vous pouvez les reprendre à tout moment.");
        return "redirect:/delegations";
    }

    @PostMapping("/delegations/{id}/retirer")
    public String revoke(Person person, @PathVariable UUID id, RedirectAttributes flash) {
        refusals.trying(() -> desk.revoke(person, id))
                .ifPresentOrElse(
                        refusal -> flash.addFlashAttribute("refused", refusal),
                        () -> flash.addFlashAttribute("done", "La délégation est retirée : elle n’a plus d’effet."));
        return "redirect:/delegations";
    }

    private String again(
            Person person,
            Organisation organisation,
            Typed typed,
            Outcome.Again again,
            HttpServletResponse response,
            Model model) {
        if (again.refusal() != null) response.setStatus(UNPROCESSABLE);
        model.addAttribute("page", pages.page(person, organisation, typed, again.refusal()));
        return "delegations";
    }
}
