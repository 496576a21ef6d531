package org.pacta.infra.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.pli.PliEvent.PliWritten;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.eventstore.Drafts;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.security.Directory;
import org.pacta.infra.views.SealedTexts;
import org.springframework.stereotype.Component;

/** What a letter with legal effect says: who ends, alerts or puts on notice whom, on which article, and by when. */
@Component
class PliLetter {

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Directory directory;
    private final SealedTexts texts;
    private final Drafts drafts;

    PliLetter(Directory directory, SealedTexts texts, Drafts drafts) {
        this.directory = directory;
        this.texts = texts;
        this.drafts = drafts;
    }

    Letter of(PliWritten letter) {
        var sender = directory.nameOf(letter.route().sender());
        var subject = heading(letter.about().nature());
        var words = new HashMap<String, Object>(said(letter));
        words.put("heading", subject);
        return new Letter("pli", subject + ", " + sender, sender, words);
    }

    private Map<String, Object> said(PliWritten letter) {
        var convention = letter.id().convention();
        var draft = drafts.of(convention).orElseThrow();
        var subject = letter.about();
        var end = subject.effectOn();
        var delay = subject.delay();
        return Map.of(
                "addressee", directory.nameOf(letter.route().addressee()),
                "form", values.of(letter.route().form().name()),
                "on", InWords.date(letter.legalDate()),
                "convention", open(letter, draft.title()),
                "article", subject.article() + ", « " + subject.title() + " »",
                "text", open(letter, letter.message()),
                "delay", delay == null ? "" : Span.of(delay).label(),
                "effect",
                        end == null
                                ? effect(subject.nature())
                                : "La convention prend fin le " + FrenchDay.of(end) + ".",
                "indemnity", subject.noIndemnity() == null ? "" : subject.noIndemnity(),
                "signature", signature(letter));
    }

    private static String effect(PliNature nature) {
        return nature == PliNature.RESILIATION ? "La convention prend fin le jour où cette lettre est reçue." : "";
    }

    private String signature(PliWritten letter) {
        var name = directory.nameOf(letter.route().signatory()).orElse("");
        return name + (name.isEmpty() ? "" : ", ") + "acte " + letter.id();
    }

    private String open(PliWritten letter, SealedText text) {
        return texts.read(letter.id().convention(), text);
    }

    private static String heading(PliNature nature) {
        return switch (nature) {
            case ALERT -> "Alerte";
            case MISE_EN_DEMEURE -> "Mise en demeure";
            case RESILIATION -> "Résiliation de la convention";
            case RUPTURE -> "Fin de la convention d’un commun accord";
            case DIFFEREND -> "Différend";
            case OTHER -> "Courrier";
        };
    }

    static String fileName(PliNature nature) {
        return nature.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
    }
}
