package org.pacta.infra.screens.text;

import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** Fetches the text of a convention for its reader: the draft as it stands, or the version submitted, voted and signed. */
@Component
public class Texts {

    private final SubmittedTexts texts;

    public Texts(SubmittedTexts texts) {
        this.texts = texts;
    }

    /** The text that a step is about: the convention, or one of its avenants. */
    public ReadText of(Person person, ConventionFile file, TextId text) {
        if (text.isOfTheConvention()) return of(person, file);
        var words =
                texts.readAvenant(person, file.facts().about(text)).orElseThrow(() -> new NotVisible(text.toString()));
        return new ReadText(
                text.version(),
                file.facts().about(text).textState().equals("draft"),
                Sha256.ofText(words).hex(),
                TextReader.introduction(words),
                TextReader.sections(words));
    }

    public ReadText of(Person person, ConventionFile file) {
        var text = texts.read(person, file.row().id())
                .orElseThrow(() -> new NotVisible(file.row().id().toString()));
        return new ReadText(
                Math.max(1, file.facts().version()),
                file.row().state().equals("draft"),
                Sha256.ofText(text).hex(),
                TextReader.introduction(text),
                TextReader.sections(text));
    }
}
