package org.pacta.infra.screens.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.pacta.infra.screens.facts.Told.Quote;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.views.SealedTexts;

/** What people wrote, found in an event as the journal opened it: a reason, an exposition, an opinion. */
final class Quotes {

    private static final String WITHHELD = "Texte réservé à l’organisation qui l’a écrit.";
    private static final WordList LABELS = WordList.all("classpath:screens/words/quotes.properties");

    private Quotes() {}

    static List<Quote> in(JsonNode data) {
        var found = new ArrayList<Quote>();
        collect("", data, found);
        return List.copyOf(found);
    }

    private static void collect(String name, JsonNode node, List<Quote> found) {
        if (isWritten(node)) found.add(new Quote(LABELS.of(name), text(node)));
        else if (node.isArray()) node.forEach(child -> collect(name, child, found));
        else node.fields().forEachRemaining(child -> collect(child.getKey(), child.getValue(), found));
    }

    private static boolean isWritten(JsonNode node) {
        return node.has("author") && (node.has("text") || node.has("withheld"));
    }

    private static String text(JsonNode written) {
        if (written.path("withheld").asBoolean()) return WITHHELD;
        return written.path("text").asText(SealedTexts.ERASED);
    }
}
