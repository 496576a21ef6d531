package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.text.ClauseChanges;
import org.pacta.infra.screens.text.Clauses;
import org.pacta.infra.screens.text.Texts;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a convention says: clause by clause with its delays and its open points, and as the very text that is voted. */
@Screen
public class TextController {

    private final FilePages pages;
    private final Texts texts;
    private final ClauseChanges changes;

    public TextController(FilePages pages, Texts texts, ClauseChanges changes) {
        this.pages = pages;
        this.texts = texts;
        this.changes = changes;
    }

    @GetMapping("/conventions/{id}/clauses")
    public String clauses(Person person, @PathVariable UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), "clauses", model);
        model.addAttribute("clauses", Clauses.of(open.file().facts()));
        model.addAttribute("amended", changes.byClause(open.file().row()));
        return "dossier";
    }

    @GetMapping("/conventions/{id}/texte")
    public String text(Person person, @PathVariable UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), "documents", model);
        model.addAttribute("text", texts.of(person, open.file()));
        return "texte";
    }
}
