package org.pacta.workflows.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Sha256;

/**
 * All process models of one release under one short name. In the engine, process ids and the messages that start processes
 * bear that name, so that several editions run side by side and a convention never changes its process under way.
 */
public final class Edition {

    static final List<String> MATTERS = List.of(
            "acces",
            "accord",
            "algorithme",
            "attestation",
            "breach",
            "cloture",
            "cnil",
            "committee",
            "controle",
            "convention",
            "deliberation",
            "demande",
            "depose",
            "devoir",
            "differend",
            "echange",
            "intervention",
            "legalite",
            "materiel",
            "reconduction",
            "pli",
            "resiliation",
            "rupture",
            "signalement",
            "signature",
            "soustraitance");
    /** Matters of the way into force; all others begin while a convention lives. */
    public static final Set<String> WAY_INTO_FORCE =
            Set.of("convention", "deliberation", "legalite", "signature", "cnil");

    private static final int SHORT = 8;

    private final String code;
    private final Map<String, String> models = new TreeMap<>();

    private Edition(SortedMap<String, String> bare) {
        code = Sha256.ofText(String.join("\n", bare.values())).hex().substring(0, SHORT);
        bare.forEach((matter, xml) -> models.put(matter, suffix(xml)));
    }

    /** The models on the class path. */
    public static Edition ofThisRelease() {
        var bare = new TreeMap<String, String>();
        MATTERS.forEach(matter -> bare.put(matter, read("/bpmn/" + matter + ".bpmn")));
        return new Edition(bare);
    }

    public static String suffixed(String name, String edition) {
        return name + "_" + edition;
    }

    public String code() {
        return code;
    }

    /** Matter → model as it is deployed. */
    public Map<String, String> models() {
        return Map.copyOf(models);
    }

    private String suffix(String xml) {
        var model = ModelReader.parse(xml);
        model.getModelElementsByType(Process.class).forEach(process -> process.setId(suffixed(process.getId(), code)));
        startMessages(model).forEach(message -> message.setName(suffixed(message.getName(), code)));
        return Bpmn.convertToString(model);
    }

    /** Messages of the start events of the process itself, not of its event sub-processes. */
    private static Set<Message> startMessages(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .flatMap(ModelReader::messages)
                .collect(Collectors.toSet());
    }

    static String read(String resource) {
        try (var content = Edition.class.getResourceAsStream(resource)) {
            if (content == null) throw new IllegalStateException("No process model " + resource);
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
