package org.pacta.infra.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.springframework.stereotype.Component;

/**
 * Opens in the journal what people wrote: {@code text} takes the place of the cipher; once the author's key is
 * gone it says so, beside {@code erased}.
 * What this person may not read stays {@code withheld}.
 */
@Component
class OpenTexts {

    private final SealedTexts texts;

    OpenTexts(SealedTexts texts) {
        this.texts = texts;
    }

    FactRow open(ConventionId convention, FactRow fact, boolean mayRead) {
        var data = fact.data().deepCopy();
        openIn(data, convention, !mayRead);
        return fact.with(data);
    }

    private void openIn(JsonNode node, ConventionId convention, boolean withheld) {
        if (node instanceof ArrayNode) node.forEach(item -> openIn(item, convention, withheld));
        if (!(node instanceof ObjectNode object)) return;
        if (object.hasNonNull("cipher") && object.hasNonNull("author")) replace(object, convention, withheld);
        else object.forEach(item -> openIn(item, convention, withheld));
    }

    private void replace(ObjectNode sealed, ConventionId convention, boolean withheld) {
        var text = new SealedText(
                new ActorId(sealed.get("author").asText()), sealed.get("cipher").asText());
        sealed.remove("cipher");
        if (withheld) sealed.put("withheld", true);
        else show(sealed, texts.open(convention, text));
    }

    private static void show(ObjectNode sealed, Optional<String> opened) {
        sealed.put("text", opened.orElse(SealedTexts.ERASED));
        if (opened.isEmpty()) sealed.put("erased", true);
    }
}
