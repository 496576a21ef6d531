package org.pacta.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.workflows.engine.Element.Subscription;

/** All process models, and the names that tie them to the domain: messages are events, job types are commands. */
public final class Models {

    private final Map<String, Model> byMatter = new TreeMap<>();
    private final Set<String> messages;
    private final Set<String> startMessages;

    private Models(Stream<String> xmls) {
        xmls.map(ModelReader::read).forEach(model -> byMatter.put(model.matter(), model));
        messages = names(all(), element -> !startsProcess(element));
        startMessages = names(all(), Models::startsProcess);
    }

    /** The models on the class path. */
    public static Models ofThisRelease() {
        return new Models(Edition.MATTERS.stream().map(matter -> Edition.read("/bpmn/" + matter + ".bpmn")));
    }

    public Set<String> matters() {
        return byMatter.keySet();
    }

    public Model model(String matter) {
        return Objects.requireNonNull(byMatter.get(matter), () -> "No process model for the matter " + matter);
    }

    public List<Element> elements(String matter) {
        return model(matter).elements();
    }

    /** Every fact that a running process waits for, cancellations included. */
    public Set<String> messages() {
        return messages;
    }

    /** Every fact that starts a process, by its bare name. */
    public Set<String> startMessages() {
        return startMessages;
    }

    public Set<String> jobTypes() {
        return all().map(Element::jobType).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The matter whose process a fact starts, if it starts one. */
    public @Nullable String startedBy(String message) {
        return byMatter.values().stream()
                .filter(model ->
                        names(model.elements().stream(), Models::startsProcess).contains(message))
                .map(Model::matter)
                .findFirst()
                .orElse(null);
    }

    /** What the processes read from a message. */
    public Set<String> variablesOf(String message) {
        return all().map(Element::waitsFor)
                .filter(Objects::nonNull)
                .filter(s -> s.message().equals(message))
                .flatMap(s -> s.takes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(Stream<Element> elements, Predicate<Element> those) {
        return elements.filter(those)
                .map(Element::waitsFor)
                .filter(Objects::nonNull)
                .map(Subscription::message)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Element> all() {
        return byMatter.values().stream().map(Model::elements).flatMap(List::stream);
    }

    private static boolean startsProcess(Element element) {
        return element.kind() == Kind.START && element.within() == null;
    }
}
