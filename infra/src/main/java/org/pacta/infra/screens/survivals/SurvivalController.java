package org.pacta.infra.screens.survivals;

import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The duties that outlive conventions, each with its clock, or without any. */
@Screen
public class SurvivalController {

    private final SurvivalPages pages;

    public SurvivalController(SurvivalPages pages) {
        this.pages = pages;
    }

    @GetMapping("/survivances")
    public String list(Person person, Model model) {
        model.addAttribute("page", pages.page(person));
        return "survivances";
    }
}
