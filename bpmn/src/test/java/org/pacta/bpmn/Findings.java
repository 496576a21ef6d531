package org.pacta.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** What a lint found. A finding reads {@code rule: element}. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    void checkAll(String rule, Predicate<Flow> good, List<Flow> those) {
        those.forEach(n -> check(rule, n.xml(), good.test(n)));
    }

    void check(String rule, Element element, boolean good) {
        if (!good) add(rule, element.getAttribute("id"));
    }

    void add(String rule, String what) {
        all.add(rule + ": " + what);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
