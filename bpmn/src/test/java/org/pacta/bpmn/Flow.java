package org.pacta.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One flow node of a model, with the questions that the modelling rules ask. */
record Flow(Element xml) {

    private static final String[] NODES = {
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "serviceTask",
        "exclusiveGateway",
        "parallelGateway",
        "eventBasedGateway",
        "subProcess"
    };

    static List<Flow> nodes(Element model) {
        return Xml.all(model, NODES).map(Flow::new).toList();
    }

    String id() {
        return xml.getAttribute("id");
    }

    String label() {
        return xml.getAttribute("name");
    }

    String tag() {
        return xml.getLocalName();
    }

    boolean isGateway() {
        return tag().endsWith("Gateway");
    }

    boolean isTask() {
        return tag().equals("serviceTask");
    }

    boolean isTimer() {
        return has("timerEventDefinition");
    }

    boolean isWithinSubProcess() {
        return xml.getParentNode().getLocalName().equals("subProcess");
    }

    boolean has(String childTag) {
        return Xml.children(xml, childTag).findAny().isPresent();
    }

    long exits() {
        return Xml.children(xml, "outgoing").count();
    }

    long entrances() {
        return Xml.children(xml, "incoming").count();
    }

    String jobType() {
        return extensions("taskDefinition")
                .map(e -> e.getAttribute("type"))
                .findFirst()
                .orElse("");
    }

    String header(String key) {
        return extensions("header")
                .filter(e -> e.getAttribute("key").equals(key))
                .map(e -> e.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    /** Where the worker's variable comes from. */
    String input(String target) {
        return extensions("input")
                .filter(e -> e.getAttribute("target").equals(target))
                .map(e -> e.getAttribute("source"))
                .findFirst()
                .orElse("");
    }

    boolean takesSomething() {
        return extensions("output").findAny().isPresent();
    }

    Optional<String> messageRef() {
        return Xml.children(xml, "messageEventDefinition")
                .map(e -> e.getAttribute("messageRef"))
                .findFirst();
    }

    Optional<Element> loop() {
        return Xml.all(xml, "loopCharacteristics").findFirst();
    }

    private Stream<Element> extensions(String tag) {
        return Xml.children(xml, "extensionElements").flatMap(e -> Xml.all(e, tag));
    }
}
