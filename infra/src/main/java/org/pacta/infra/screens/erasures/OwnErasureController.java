package org.pacta.infra.screens.erasures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mes données": asking for one's own data to be erased, and following what was answered. */
@Screen
public class OwnErasureController {

    private static final int UNPROCESSABLE = 422;

    private final ErasurePages pages;
    private final ErasureDesk desk;
    private final Outcomes outcomes;

    OwnErasureController(ErasurePages pages, ErasureDesk desk, Outcomes outcomes) {
        this.pages = pages;
        this.desk = desk;
        this.outcomes = outcomes;
    }

    @GetMapping("/mes-donnees")
    public String show(
            Person person, @RequestParam(name = "organisation", required = false) @Nullable String alias, Model model) {
        model.addAttribute("page", pages.own(person, pages.own(person, alias), Typed.nothing(), null));
        return "mes-donnees";
    }

    @PostMapping("/mes-donnees")
    public String ask(
            Person person,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var organisation = pages.own(person, values.getFirst("organisation"));
        var typed = new Typed(values, null);
        var sent = new Sent("request-erasure", desk.ownForm(), typed, Map.of());
        var outcome = outcomes.take(sent, body -> desk.ask(person, organisation, body));
        if (outcome instanceof Outcome.Again again) {
            if (again.refusal() != null) response.setStatus(UNPROCESSABLE);
            model.addAttribute("page", pages.own(person, organisation, typed, again.refusal()));
            return "mes-donnees";
        }
        flash.addFlashAttribute(
                "done",
                "Votre demande est enregistrée. Le délégué à la protection des données vous répond dans le mois.");
        return "redirect:/mes-donnees";
    }
}
