package org.pacta.bpmn;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The modelling rules of README.md, applied to one model. */
final class ModelLint {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    /** All that a model may contain; whatever else BPMN or a newer engine offers is refused. */
    private static final Set<String> KNOWN =
            Set.of("definitions process extensionElements incoming outgoing message messageEventDefinition "
                    .concat("timerEventDefinition timeDate conditionExpression sequenceFlow startEvent endEvent ")
                    .concat("intermediateCatchEvent serviceTask exclusiveGateway parallelGateway eventBasedGateway ")
                    .concat("subProcess multiInstanceLoopCharacteristics taskDefinition ioMapping input output ")
                    .concat("taskHeaders header loopCharacteristics subscription")
                    .split(" "));

    private static final Pattern ID =
            Pattern.compile("(start|task|wait|timer|gate|end|close|job|sub|flow)(-[a-z0-9]+)+");
    private static final Pattern KEY =
            Pattern.compile("=subject( \\+ \"#\" \\+ string\\([a-z]+\\))?( \\+ \"#[A-Z_]+\")?");
    private static final Pattern VARIABLE = Pattern.compile("=[a-zA-Z]+");
    private static final Pattern TYPOGRAPHY = Pattern.compile("'| [?:;!]");

    private final Findings findings;
    private final String matter;
    private final Element model;
    private final List<Flow> nodes;

    private ModelLint(String matter, Element model, Findings findings) {
        this.findings = findings;
        this.matter = matter;
        this.model = model;
        this.nodes = Flow.nodes(model);
    }

    static List<String> of(String matter, String xml) {
        var findings = new Findings();
        var model = Xml.parse(xml);
        new ModelLint(matter, model, findings).lint();
        new StepLint(matter, model, findings).lint();
        return findings.all();
    }

    private void lint() {
        vocabulary();
        names();
        labels();
        ways();
        messages();
        timers();
    }

    private void vocabulary() {
        Xml.all(model)
                .filter(e -> Set.of(MODEL, ZEEBE).contains(e.getNamespaceURI()))
                .filter(e -> !KNOWN.contains(e.getLocalName()))
                .forEach(e -> findings.add("vocabulary", e.getLocalName()));
    }

    private void names() {
        Xml.all(model, "process").forEach(p -> findings.check("process-id", p, matter.equals(p.getAttribute("id"))));
        nodes.forEach(n -> findings.check("id", n.xml(), ID.matcher(n.id()).matches() && n.id().startsWith(prefix(n))));
        Xml.all(model, "sequenceFlow")
                .forEach(f -> findings.check(
                        "id",
                        f,
                        f.getAttribute("id")
                                .equals("flow-" + f.getAttribute("sourceRef") + "-to-" + f.getAttribute("targetRef"))));
    }

    private static String prefix(Flow node) {
        return switch (node.tag()) {
            case "startEvent" -> "start-";
            case "endEvent" -> "end-";
            case "subProcess" -> "sub-";
            case "intermediateCatchEvent" -> node.isTimer() ? "timer-" : "wait-";
            case "serviceTask" ->
                Map.of("open-task", "task-", "close-task", "close-").getOrDefault(node.jobType(), "job-");
            default -> "gate-";
        };
    }

    private void labels() {
        findings.checkAll("label", n -> !n.label().isBlank() || (n.isGateway() && n.exits() < 2), nodes);
        findings.checkAll("typography", n -> !TYPOGRAPHY.matcher(n.label()).find(), nodes);
        var choices = nodes.stream()
                .filter(n -> n.tag().equals("exclusiveGateway") && n.exits() > 1)
                .map(Flow::id)
                .collect(toSet());
        Xml.all(model, "sequenceFlow")
                .filter(f -> choices.contains(f.getAttribute("sourceRef")))
                .forEach(f -> findings.check("label", f, !f.getAttribute("name").isBlank()));
    }

    private void ways() {
        findings.checkAll(
                "dead-end",
                n -> n.exits() > 0 || Set.of("endEvent", "subProcess").contains(n.tag()),
                nodes);
        findings.checkAll(
                "no-way-in",
                n -> n.entrances() > 0 || Set.of("startEvent", "subProcess").contains(n.tag()),
                nodes);
    }

    private void messages() {
        var starting = nodes.stream()
                .filter(n -> n.tag().equals("startEvent") && !n.isWithinSubProcess())
                .flatMap(n -> n.messageRef().stream())
                .collect(toSet());
        Map<String, String> names = Xml.all(model, "message")
                .collect(Collectors.toMap(m -> m.getAttribute("id"), m -> m.getAttribute("name")));
        Xml.all(model, "message")
                .filter(m -> !starting.contains(m.getAttribute("id")))
                .forEach(m -> findings.check(
                        "correlation",
                        m,
                        Xml.all(m, "subscription")
                                .anyMatch(s -> KEY.matcher(s.getAttribute("correlationKey"))
                                        .matches())));
        var waits = nodes.stream()
                .filter(n -> n.tag().equals("intermediateCatchEvent") && !n.isTimer())
                .toList();
        findings.checkAll(
                "wait-name",
                n -> n.id().startsWith("wait-" + names.get(n.messageRef().orElse(""))),
                waits);
        findings.checkAll("wait-takes", Flow::takesSomething, waits);
    }

    private void timers() {
        Xml.all(model, "timerEventDefinition")
                .forEach(t -> findings.check(
                        "timer",
                        t,
                        Xml.children(t, "timeDate")
                                .anyMatch(date ->
                                        VARIABLE.matcher(date.getTextContent()).matches())));
    }
}
