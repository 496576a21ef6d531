package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.text.ConventionText;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a convention says: clause by clause with its parameters, as a document with its fingerprint, as a text to read. */
@Screen
public class TextController {

    private final FilePages pages;

    public TextController(FilePages pages) {
        this.pages = pages;
    }

    @GetMapping("/conventions/{id}/clauses")
    public String clauses(Person person, @PathVariable UUID id, Model model) {
        return show("clauses", "dossier", person, id, model);
    }

    @GetMapping("/conventions/{id}/documents")
    public String documents(Person person, @PathVariable UUID id, Model model) {
        return show("documents", "dossier", person, id, model);
    }

    @GetMapping("/conventions/{id}/texte")
    public String text(Person person, @PathVariable UUID id, Model model) {
        return show("documents", "texte", person, id, model);
    }

    private String show(String tab, String view, Person person, UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), tab, model);
        model.addAttribute("text", ConventionText.of(open.file().facts()));
        return view;
    }
}
