package org.pacta.workflows.engine;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The elements of one model and how they follow each other. */
final class Graph {

    private final Map<String, Element> elements;

    Graph(Model model) {
        elements = model.elements().stream().collect(toMap(Element::id, Function.identity()));
    }

    Element element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    Element start() {
        return starts(false).findFirst().orElseThrow(() -> new IllegalStateException("A model has a start"));
    }

    /** Where what interrupts the process begins: it is called off, or lapses. */
    List<Element> interruptions() {
        return starts(true).toList();
    }

    private Stream<Element> starts(boolean within) {
        return elements.values().stream().filter(e -> e.kind() == Kind.START && (e.within() != null) == within);
    }

    long incoming(Element element) {
        return elements.values().stream()
                .filter(e -> e.next().contains(element.id()))
                .count();
    }

    /** What may still come after an element; contains the element itself where a way leads back to it. */
    Set<String> after(String id) {
        return after(id, Set.of());
    }

    /** The same without going through what is named: once more through what is done is no way ahead. */
    Set<String> after(String id, Set<String> closed) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(element(id).next());
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!closed.contains(next) && found.add(next))
                open.addAll(element(next).next());
        }
        return found;
    }

    boolean isInLoop(Element element) {
        return after(element.id()).contains(element.id());
    }
}
