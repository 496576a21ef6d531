package org.pacta.workflows.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ParallelGateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeHeader;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeInput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeOutput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeSubscription;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads one process model from its BPMN text. */
final class ModelReader {

    private ModelReader() {}

    static BpmnModelInstance parse(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static Process process(BpmnModelInstance bpmn) {
        return bpmn.getModelElementsByType(Process.class).iterator().next();
    }

    static Model read(String xml) {
        var bpmn = parse(xml);
        var process = process(bpmn);
        var elements = bpmn.getModelElementsByType(FlowNode.class).stream().map(ModelReader::element);
        return new Model(process.getId(), process.getName(), elements.toList());
    }

    private static Element element(FlowNode node) {
        var jobType = extensions(node, ZeebeTaskDefinition.class)
                .map(ZeebeTaskDefinition::getType)
                .findFirst()
                .orElse(null);
        var counter = counter(node);
        return new Element(
                node.getId(),
                kind(node, jobType),
                Objects.requireNonNullElse(node.getName(), ""),
                node.getParentElement() instanceof SubProcess around ? around.getId() : null,
                subscription(node),
                jobType,
                headers(node),
                counter != null ? counter : round(node),
                counter != null,
                node.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .map(FlowNode::getId)
                        .toList());
    }

    private static Kind kind(FlowNode node, @Nullable String jobType) {
        return switch (node) {
            case StartEvent e -> Kind.START;
            case EndEvent e -> Kind.END;
            case SubProcess e -> Kind.INTERRUPTION;
            case EventBasedGateway e -> Kind.EVENT_GATE;
            case ExclusiveGateway e -> Kind.EXCLUSIVE_GATE;
            case ParallelGateway e -> Kind.PARALLEL_GATE;
            case ServiceTask e -> kindOfJob(jobType);
            default -> messages(node).findAny().isPresent() ? Kind.WAIT : Kind.TIMER;
        };
    }

    private static Kind kindOfJob(@Nullable String type) {
        if ("open-task".equals(type)) return Kind.HUMAN;
        return "close-task".equals(type) ? Kind.CLOSING : Kind.JOB;
    }

    private static Element.@Nullable Subscription subscription(FlowNode node) {
        return messages(node)
                .map(message -> new Element.Subscription(message.getName(), correlation(message), takes(node)))
                .findFirst()
                .orElse(null);
    }

    static Stream<Message> messages(FlowNode node) {
        if (!(node instanceof CatchEvent caught)) return Stream.of();
        return caught.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(event -> ((MessageEventDefinition) event).getMessage());
    }

    private static String correlation(Message message) {
        return extensions(message, ZeebeSubscription.class)
                .map(ZeebeSubscription::getCorrelationKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> takes(FlowNode node) {
        return extensions(node, ZeebeOutput.class)
                .map(output -> output.getSource().substring(1))
                .distinct()
                .toList();
    }

    private static Map<String, String> headers(FlowNode node) {
        return extensions(node, ZeebeHeader.class)
                .collect(Collectors.toMap(ZeebeHeader::getKey, ZeebeHeader::getValue));
    }

    private static @Nullable String counter(FlowNode node) {
        return extensions(node, ZeebeOutput.class)
                .filter(output -> output.getSource().equals("=round"))
                .map(ZeebeOutput::getTarget)
                .findFirst()
                .orElse(null);
    }

    private static String round(FlowNode node) {
        return extensions(node, ZeebeInput.class)
                .filter(input -> input.getTarget().equals("round"))
                .map(input -> input.getSource().substring(1))
                .findFirst()
                .orElse("1");
    }

    /** Extension elements of a kind, at any depth (mappings and headers are wrapped). */
    private static <T extends ModelElementInstance> Stream<T> extensions(BaseElement of, Class<T> type) {
        var extensions = of.getExtensionElements();
        if (extensions == null) return Stream.of();
        Collection<ModelElementInstance> direct = extensions.getElements();
        return direct.stream()
                .flatMap(e -> type.isInstance(e) ? Stream.of(e) : children(e, type))
                .map(type::cast);
    }

    private static Stream<? extends ModelElementInstance> children(
            ModelElementInstance wrapper, Class<? extends ModelElementInstance> type) {
        return wrapper.getChildElementsByType(type).stream();
    }
}
