package org.pacta.workflows.engine;

import java.util.List;

/** One process model: the order of acts of one legal matter. */
public record Model(String matter, String name, List<Element> elements) {

    public Model {
        elements = List.copyOf(elements);
    }

    public Element element(String id) {
        return elements.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No element " + id + " in the model " + matter));
    }
}
