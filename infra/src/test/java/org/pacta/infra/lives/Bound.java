package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The ids of the obligations that the templates of the lives bind to, as the product itself tells them. */
final class Bound {

    private static final String WHOEVER = "juriste.suresnes";

    private Bound() {}

    static Set<String> ids(Caller caller) {
        var found = new TreeSet<String>();
        for (var pact : Pact.values())
            caller.read(WHOEVER, "templates/" + pact.template()).ifPresent(template -> collect(template, found));
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        node.findValues("obligations").forEach(list -> list.forEach(id -> found.add(id.asText())));
        node.findValues("obligation").forEach(list -> {
            if (list.isTextual()) found.add(list.asText());
            else list.forEach(id -> found.add(id.asText()));
        });
    }
}
