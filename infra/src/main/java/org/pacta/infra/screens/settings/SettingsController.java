package org.pacta.infra.screens.settings;

import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.digests.MailSettings;
import org.pacta.infra.digests.Pace;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person wants to be written to. */
@Screen
public class SettingsController {

    private final MailSettings mails;

    public SettingsController(MailSettings mails) {
        this.mails = mails;
    }

    @GetMapping("/reglages")
    public String show(Person person, Model model) {
        model.addAttribute("pace", mails.of(person.id()).pace().code());
        return "reglages";
    }

    @PostMapping("/reglages")
    public String choose(Person person, @RequestParam("courriels") String code, RedirectAttributes flash) {
        mails.choose(person.id(), Pace.of(code).orElseThrow(() -> new NotVisible(code)));
        flash.addFlashAttribute("done", "Vos réglages sont enregistrés.");
        return "redirect:/reglages";
    }
}
