package org.pacta.infra.screens.home;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What Pacta is, and where to sign in; somebody who has signed in goes straight to their basket. */
@Controller
public class HomeController {

    @GetMapping("/")
    public String home(
            @Nullable Principal who,
            @RequestParam(name = "connexion", required = false) @Nullable String connection,
            Model model) {
        if (who != null) return "redirect:/corbeille";
        model.addAttribute("refusedLogin", "refusee".equals(connection));
        return "accueil";
    }
}
