package org.pacta.infra.screens.task;

import java.util.UUID;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Refusals.Attempt;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a step in hand, giving it back, and passing it on. */
@Screen
public class HandingController {

    private final Desk desk;
    private final Refusals refusals;

    public HandingController(Desk desk, Refusals refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    @PostMapping("/taches/{id}/prendre")
    public String claim(Person person, @PathVariable UUID id, RedirectAttributes flash) {
        return back(id, "Vous avez pris cette étape.", () -> desk.claim(person, id), flash);
    }

    @PostMapping("/taches/{id}/rendre")
    public String release(Person person, @PathVariable UUID id, RedirectAttributes flash) {
        return back(id, "Vous avez rendu cette étape à votre groupe.", () -> desk.release(person, id), flash);
    }

    @PostMapping("/taches/{id}/deleguer")
    public String delegate(
            Person person, @PathVariable UUID id, @RequestParam("a") String to, RedirectAttributes flash) {
        return back(id, "Vous avez délégué cette étape.", () -> desk.delegate(person, id, to), flash);
    }

    @PostMapping("/taches/{id}/relancer")
    public String remind(Person person, @PathVariable UUID id, RedirectAttributes flash) {
        return back(id, "La relance est enregistrée et le courriel part.", () -> desk.remind(person, id), flash);
    }

    private String back(UUID id, String done, Attempt act, RedirectAttributes flash) {
        refusals.trying(act)
                .ifPresentOrElse(
                        refusal -> flash.addFlashAttribute("refused", refusal),
                        () -> flash.addFlashAttribute("done", done));
        return "redirect:/taches/" + id;
    }
}
