package org.pacta.infra.screens.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.drafts.DraftPlaces;
import org.pacta.infra.screens.drafts.Resumed;
import org.pacta.infra.screens.form.Outcomes.Sent;
import org.pacta.infra.screens.form.Sendings.Owner;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.text.Texts;
import org.pacta.infra.screens.words.Sanctions;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the acts of a convention, one by one or as a list. */
@Component
public class ActPages {

    private final FilePages files;
    private final Desk desk;
    private final Texts texts;
    private final Resumed resumed;
    private final Words words;

    public ActPages(FilePages files, Desk desk, Texts texts, Resumed resumed, Words words) {
        this.words = words;
        this.files = files;
        this.desk = desk;
        this.texts = texts;
        this.resumed = resumed;
    }

    /** The acts of one matter, under its name. */
    public record ActGroup(String title, List<ActOffer> acts) {}

    /** An act with what was typed into it so far. */
    record Asked(ActOffer offer, Typed typed, @Nullable Refusal refusal) {}

    String list(Person person, ConventionId convention, Model model) {
        files.open(person, convention, "actes", model);
        var all = desk.acts(person, convention);
        model.addAttribute("open", groups(all, act -> act.form() != null));
        model.addAttribute("closed", groups(all, act -> act.form() == null));
        return "dossier";
    }

    /** Matter by matter, in the order in which the product knows them. */
    private List<ActGroup> groups(List<ActOffer> all, Predicate<ActOffer> shown) {
        return all.stream()
                .filter(shown)
                .collect(Collectors.groupingBy(ActOffer::matter, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new ActGroup(words.matter(group.getKey()), group.getValue()))
                .toList();
    }

    String show(Person person, ConventionId convention, Asked asked, Model model) {
        files.open(person, convention, "acte", model);
        model.addAttribute("act", asked.offer());
        model.addAttribute("sanctions", Sanctions.of(asked.offer().action()));
        var place = DraftPlaces.ofAct(convention, asked.offer().action());
        model.addAttribute("form", resumed.form(person, place, form(asked.offer()), asked.typed(), asked.refusal()));
        model.addAttribute("refusal", asked.refusal());
        return "dossier";
    }

    /** An act that is closed to this person has no page of its own: the list says why. */
    ActOffer offer(Person person, ConventionId convention, String act) {
        return desk.acts(person, convention).stream()
                .filter(offer -> offer.action().equals(act) && offer.form() != null)
                .findFirst()
                .orElseThrow(() -> new NotVisible(act));
    }

    void act(Person person, ConventionId convention, String act, Map<String, Object> body) {
        desk.act(person, convention, act, body);
        resumed.done(person, DraftPlaces.ofAct(convention, act));
    }

    Sent sent(Person person, ConventionId convention, ActOffer offer, Typed typed) {
        return new Sent(offer.action(), form(offer), typed, named(person, convention));
    }

    /** Documents that come with an act belong to the person's own organisation among the parties. */
    Owner owner(Person person, ConventionId convention) {
        var own = files.file(person, convention).row().parties().stream()
                .map(Party::organisation)
                .filter(person.organisations()::contains)
                .findFirst()
                .orElseThrow(() -> new NotVisible(convention.toString()));
        return new Owner(person, own, convention);
    }

    private Map<String, String> named(Person person, ConventionId convention) {
        var file = files.file(person, convention);
        var text = texts.of(person, file);
        return Map.of(
                "reference", file.row().reference(),
                "version", String.valueOf(text.version()),
                "fingerprint", text.shortFingerprint() + "…");
    }

    private static Form form(ActOffer offer) {
        var form = offer.form();
        if (form == null) throw new NotVisible(offer.action());
        return form;
    }
}
