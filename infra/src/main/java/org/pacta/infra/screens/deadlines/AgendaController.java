package org.pacta.infra.screens.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.feeds.Feeds;
import org.pacta.infra.feeds.WantedFeed;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.deadlines.AgendaPage.Address;
import org.pacta.infra.security.Person;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Private calendars. The page that follows their making is drawn at once, so that the address is kept nowhere on its way. */
@Screen
public class AgendaController {

    private final Feeds feeds;
    private final AgendaPages pages;
    private final Refusals refusals;

    public AgendaController(Feeds feeds, AgendaPages pages, Refusals refusals) {
        this.feeds = feeds;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping("/agendas")
    public String list(Person person, Model model) {
        model.addAttribute("page", pages.page(person, null, null));
        return "agendas";
    }

    @PostMapping("/agendas")
    public String create(
            Person person,
            @RequestParam(name = "suivre", defaultValue = "") String wanted,
            HttpServletResponse response,
            Model model) {
        var address = new AtomicReference<@Nullable Address>();
        var refusal = refusals.trying(() -> address.set(create(person, wanted)));
        response.setStatus((refusal.isEmpty() ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_ENTITY).value());
        model.addAttribute("page", pages.page(person, address.get(), refusal.orElse(null)));
        return "agendas";
    }

    private Address create(Person person, String wanted) {
        var parts = wanted.split(":", 2);
        var created = feeds.create(person, WantedFeed.read(parts[0], parts.length == 2 ? parts[1] : null));
        var path = ServletUriComponentsBuilder.fromCurrentContextPath().path("/agenda/{token}.ics");
        var url = path.buildAndExpand(created.token()).toUriString();
        return new Address(pages.name(created.feed(), person), url, url.replaceFirst("^https?", "webcal"));
    }

    @PostMapping("/agendas/{id}/retirer")
    public String revoke(Person person, @PathVariable UUID id, RedirectAttributes flash) {
        feeds.revoke(person, id);
        flash.addFlashAttribute("done", "L’agenda est retiré : son adresse ne répond plus.");
        return "redirect:/agendas";
    }
}
