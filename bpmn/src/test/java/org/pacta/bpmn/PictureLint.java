package org.pacta.bpmn;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds a model, its layout and its picture together. */
final class PictureLint {

    private final Findings findings = new Findings();
    private final String matter;
    private final Element model;
    private final Element picture;

    private PictureLint(String matter, Element model, Element picture) {
        this.matter = matter;
        this.model = model;
        this.picture = picture;
    }

    static List<String> of(String matter, String xml, String svg) {
        var lint = new PictureLint(matter, Xml.parse(xml), Xml.parse(svg));
        lint.elements();
        lint.labels();
        lint.layout();
        lint.styling();
        return lint.findings.all();
    }

    private Stream<Element> drawable() {
        return Stream.concat(Flow.nodes(model).stream().map(Flow::xml), Xml.all(model, "sequenceFlow"));
    }

    private void elements() {
        var drawn = ids(Xml.all(picture), "data-element-id");
        var modelled = ids(drawable(), "id");
        difference(modelled, drawn).forEach(id -> findings.add("not-drawn", id));
        difference(drawn, modelled).forEach(id -> findings.add("not-modelled", id));
    }

    private void labels() {
        Map<String, String> drawn =
                Xml.all(picture, "text").collect(toMap(PictureLint::owner, PictureLint::text, String::concat));
        drawable().forEach(e -> {
            var label = e.getAttribute("name").replaceAll("[\\s\\u00a0]", "");
            if (!label.equals(drawn.getOrDefault(e.getAttribute("id"), "")))
                findings.add("label-drawn", e.getAttribute("id"));
        });
    }

    /** The element that a text belongs to: the group it stands in, or the one that group is the label of. */
    private static String owner(Node text) {
        if (!(text instanceof Element group)) return "";
        if (group.hasAttribute("data-element-id")) return group.getAttribute("data-element-id");
        if (group.hasAttribute("data-label-of")) return group.getAttribute("data-label-of");
        return owner(group.getParentNode());
    }

    private static String text(Element text) {
        return text.getTextContent().replaceAll("[\\s\\u00a0]", "");
    }

    private void layout() {
        var placed = ids(Xml.all(model, "BPMNShape", "BPMNEdge"), "bpmnElement");
        difference(ids(drawable(), "id"), placed).forEach(id -> findings.add("not-placed", id));
        var frames = ids(Xml.all(model, "subProcess"), "id");
        var boxes = Xml.all(model, "BPMNShape")
                .filter(s -> !frames.contains(s.getAttribute("bpmnElement")))
                .flatMap(s -> Xml.all(s, "Bounds").map(b -> new Box(s.getAttribute("bpmnElement"), bounds(b))))
                .toList();
        boxes.stream()
                .filter(one -> boxes.stream().anyMatch(other -> other != one && one.area.intersects(other.area)))
                .forEach(one -> findings.add("overlap", one.id));
    }

    private record Box(String id, Rectangle2D area) {}

    private static Rectangle2D bounds(Element b) {
        return new Rectangle2D.Double(number(b, "x"), number(b, "y"), number(b, "width"), number(b, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The server styles the picture under a strict content security policy, several pictures on one page. */
    private void styling() {
        Xml.all(picture)
                .filter(e -> e.hasAttribute("style")
                        || Set.of("style", "script", "image").contains(e.getLocalName()))
                .forEach(e -> findings.add("inline-style", e.getLocalName()));
        if (picture.hasAttribute("width") || !picture.hasAttribute("viewBox")) findings.add("fixed-size", "svg");
        Xml.all(picture)
                .filter(e -> e.hasAttribute("id") && !e.getAttribute("id").startsWith(matter + "-"))
                .forEach(e -> findings.add("foreign-id", e.getAttribute("id")));
    }

    private static Set<String> ids(Stream<Element> elements, String attribute) {
        return elements.filter(e -> e.hasAttribute(attribute))
                .map(e -> e.getAttribute(attribute))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
