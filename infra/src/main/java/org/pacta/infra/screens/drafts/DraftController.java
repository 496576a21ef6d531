package org.pacta.infra.screens.drafts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.drafts.FormDrafts;
import org.pacta.infra.drafts.FormDrafts.Place;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what was typed so far, whether a person asks for it or the page does by itself. */
@Screen
public class DraftController {

    private final FormDrafts drafts;
    private final DraftPlaces places;
    private final Refusals refusals;

    public DraftController(FormDrafts drafts, DraftPlaces places, Refusals refusals) {
        this.drafts = drafts;
        this.places = places;
        this.refusals = refusals;
    }

    /** The page itself, while somebody types. */
    @PostMapping(path = "/brouillons", params = "auto")
    public ResponseEntity<Void> keepQuietly(
            Person person, @RequestParam("de") String address, @RequestParam MultiValueMap<String, String> values) {
        var refused = refusals.trying(() -> drafts.keep(person, place(person, address), typed(values)));
        return ResponseEntity.status(refused.isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_ENTITY)
                .build();
    }

    @PostMapping(path = "/brouillons", params = "!auto")
    public String keep(
            Person person,
            @RequestParam("de") String address,
            @RequestParam MultiValueMap<String, String> values,
            RedirectAttributes flash) {
        var place = place(person, address);
        refusals.trying(() -> drafts.keep(person, place, typed(values)))
                .ifPresentOrElse(
                        refusal -> flash.addFlashAttribute("refused", refusal),
                        () -> flash.addFlashAttribute("done", "Votre brouillon est gardé ; vous seul le lisez."));
        return "redirect:" + place.address();
    }

    @PostMapping("/brouillons/effacer")
    public String forget(Person person, @RequestParam("de") String address, RedirectAttributes flash) {
        var place = place(person, address);
        drafts.forget(person, place);
        flash.addFlashAttribute("done", "Le brouillon est effacé.");
        return "redirect:" + place.address();
    }

    private Place place(Person person, String address) {
        return places.at(person, address).orElseThrow(() -> new NotVisible(address));
    }

    /** What belongs to the form, and was filled in. */
    private static Map<String, List<String>> typed(MultiValueMap<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !value.getKey().startsWith("_"))
                .filter(value -> !List.of("de", "auto", "decision").contains(value.getKey()))
                .filter(value -> value.getValue().stream().anyMatch(text -> !text.isBlank()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
