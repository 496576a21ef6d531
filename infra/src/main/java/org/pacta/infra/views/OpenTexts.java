package org.pacta.infra.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/**
 * Opens in the journal what people wrote: {@code text} takes the place of the cipher, null once the author's key is gone.
 * What one organisation writes for itself only (a report before the vote, a declared interest) stays {@code withheld} from
 * the others.
 */
@Component
class OpenTexts {

    private static final Set<String> INTERNAL = Set.of(
            "deliberation.ReportDrafted",
            "deliberation.ReportReturned",
            "deliberation.InterestDeclared",
            "legalite.TransmissionRejected");

    private final SealedTexts texts;

    OpenTexts(SealedTexts texts) {
        this.texts = texts;
    }

    FactRow open(Person person, ConventionId convention, FactRow fact) {
        var withheld = INTERNAL.contains(fact.type()) && !isOf(person, fact.organisation());
        var data = fact.data().deepCopy();
        openIn(data, convention, withheld);
        return fact.with(data);
    }

    private static boolean isOf(Person person, String organisation) {
        return person.organisations().stream().map(Organisation::alias).anyMatch(organisation::equals);
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
        else sealed.put("text", texts.open(convention, text).orElse(null));
    }
}
