package org.pacta.bpmn;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The modelling rules on steps of persons, on jobs and on cancellation. */
final class StepLint {

    /** The end of a convention is not taken back. */
    private static final Set<String> WITHOUT_WAY_BACK = Set.of("cloture");

    private final Findings findings;
    private final String matter;
    private final Element model;
    private final List<Flow> nodes;

    StepLint(String matter, Element model, Findings findings) {
        this.findings = findings;
        this.matter = matter;
        this.model = model;
        this.nodes = Flow.nodes(model);
    }

    void lint() {
        steps();
        jobs();
        cancellation();
    }

    private void steps() {
        var opening = tasks("open-task");
        var closing = tasks("close-task").stream()
                .filter(n -> n.header("actions").isEmpty())
                .toList();
        findings.checkAll("step-headers", StepLint::isComplete, opening);
        findings.checkAll("step-headers", StepLint::isComplete, closing);
        findings.checkAll("step-matter", n -> n.header("matter").equals(matter), tasks("close-task"));
        findings.checkAll("step-id", n -> n.id().equals("task-" + n.header("action")), opening);
        findings.checkAll(
                "step-never-closed", open -> closing.stream().anyMatch(close -> sameStep(open, close)), opening);
        findings.checkAll(
                "step-never-opened", close -> opening.stream().anyMatch(open -> sameStep(open, close)), closing);
    }

    private static boolean isComplete(Flow step) {
        return Stream.of("action", "roles", "matter")
                        .noneMatch(h -> step.header(h).isEmpty())
                && Stream.of("subject", "organisation", "round")
                        .noneMatch(i -> step.input(i).isEmpty());
    }

    private static boolean sameStep(Flow open, Flow close) {
        return Stream.of("action", "roles", "matter")
                        .allMatch(h -> open.header(h).equals(close.header(h)))
                && open.input("organisation").equals(close.input("organisation"))
                && open.loop()
                        .map(l -> l.getAttribute("inputCollection"))
                        .equals(close.loop().map(l -> l.getAttribute("inputCollection")));
    }

    private void jobs() {
        var all = nodes.stream().filter(Flow::isTask).toList();
        findings.checkAll("job-type", n -> !n.jobType().isEmpty(), all);
        findings.checkAll(
                "job-event", n -> n.id().startsWith("job-") != n.header("event").isEmpty(), all);
        findings.checkAll(
                "loop",
                n -> n.loop().isEmpty()
                        || (n.input("organisation").equals("=party")
                                && n.loop()
                                        .orElseThrow()
                                        .getAttribute("inputElement")
                                        .equals("party")),
                all);
    }

    private void cancellation() {
        var interruptions = Xml.all(model, "subProcess")
                .filter(s -> s.getAttribute("triggeredByEvent").equals("true"))
                .toList();
        var most = WITHOUT_WAY_BACK.contains(matter) ? 0 : 2;
        if (interruptions.size() > most || (most > 0 && interruptions.isEmpty())) findings.add("cancellation", matter);
        Xml.all(model, "startEvent")
                .forEach(s -> findings.check(
                        "cancellation", s, !s.getAttribute("isInterrupting").equals("false")));
        var actions = tasks("open-task").stream().map(n -> n.header("action")).collect(toSet());
        var closed = tasks("close-task").stream()
                .filter(Flow::isWithinSubProcess)
                .flatMap(n -> Arrays.stream(n.header("actions").split(",")))
                .collect(toSet());
        if (!interruptions.isEmpty() && !actions.equals(closed)) findings.add("cancellation-closes-all", matter);
    }

    private List<Flow> tasks(String jobType) {
        return nodes.stream().filter(n -> n.jobType().equals(jobType)).toList();
    }
}
