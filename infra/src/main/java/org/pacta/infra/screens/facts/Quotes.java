package org.pacta.infra.screens.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.screens.words.WordList;
import org.springframework.stereotype.Component;

/** What people wrote, found in an event and opened: a reason, an exposition, an opinion. */
@Component
public class Quotes {

    private static final String ERASED = "Texte effacé : son auteur n’est plus dans l’annuaire.";

    private final WordList labels = WordList.all("classpath:screens/words/quotes.properties");
    private final OpenedTexts texts;

    public Quotes(OpenedTexts texts) {
        this.texts = texts;
    }

    /** A text with what it is. */
    public record Quote(String label, String text) {}

    public List<Quote> in(ConventionId convention, JsonNode data) {
        var found = new ArrayList<Quote>();
        collect(convention, "", data, found);
        return List.copyOf(found);
    }

    private void collect(ConventionId convention, String name, JsonNode node, List<Quote> found) {
        if (node.has("cipher")) found.add(new Quote(labels.of(name), open(convention, node)));
        else node.fields().forEachRemaining(child -> collect(convention, child.getKey(), child.getValue(), found));
    }

    private String open(ConventionId convention, JsonNode sealed) {
        var text = new SealedText(
                new ActorId(sealed.path("author").asText("?")),
                sealed.path("cipher").asText());
        return texts.open(convention, text).orElse(ERASED);
    }
}
