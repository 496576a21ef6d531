package org.pacta.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.camunda.zeebe.model.bpmn.Bpmn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Models and pictures")
class ModelLintTest {

    private static final Path MODELS = Path.of("models");

    static Stream<String> matters() throws IOException {
        try (var files = Files.list(MODELS)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".bpmn"))
                    .map(f -> f.replace(".bpmn", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void keep_to_the_modelling_rules(String matter) throws IOException {
        assertThat(ModelLint.of(matter, model(matter))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void show_the_same_elements_and_labels(String matter) throws IOException {
        assertThat(PictureLint.of(matter, model(matter), picture(matter))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void are_valid_by_the_schema(String matter) throws IOException {
        var model = new ByteArrayInputStream(model(matter).getBytes(StandardCharsets.UTF_8));
        Bpmn.validateModel(Bpmn.readModelFromStream(model));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongModels")
    void that_break_a_rule_are_refused(String finding, String matter, String good, String bad) throws IOException {
        assertThat(ModelLint.of(matter, broken(model(matter), good, bad))).contains(finding);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongPictures")
    void that_do_not_show_the_model_are_refused(String finding, String good, String bad) throws IOException {
        assertThat(PictureLint.of("cnil", model("cnil"), broken(picture("cnil"), good, bad)))
                .contains(finding);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongLayouts")
    void that_are_not_laid_out_are_refused(String finding, String good, String bad) throws IOException {
        assertThat(PictureLint.of("cnil", broken(model("cnil"), good, bad), picture("cnil")))
                .contains(finding);
    }

    static Stream<Arguments> wrongModels() {
        return Stream.of(
                addition("vocabulary: executionListeners", "<zeebe:taskHeaders>", "<zeebe:executionListeners />"),
                addition("vocabulary: taskListeners", "<zeebe:taskHeaders>", "<zeebe:taskListeners />"),
                addition("vocabulary: scriptTask", "</bpmn:process>", "<bpmn:scriptTask id=\"task-x\" />"),
                addition("vocabulary: userTask", "</bpmn:process>", "<bpmn:userTask id=\"task-x\" />"),
                addition("vocabulary: adHocSubProcess", "</bpmn:process>", "<bpmn:adHocSubProcess id=\"sub-x\" />"),
                cnil("vocabulary: timeDuration", "bpmn:timeDate", "bpmn:timeDuration"),
                cnil("timer: at-timer-cnil-silence", "=answerDue<", "2026-01-01T00:00:00Z<"),
                cnil("process-id: saisine", "process id=\"cnil\"", "process id=\"saisine\""),
                cnil("id: task-draftAipd", "task-draft-aipd", "task-draftAipd"),
                cnil("id: draft-aipd", "\"task-draft-aipd\"", "\"draft-aipd\""),
                cnil("id: task-note-cnil-silence", "\"job-note-cnil-silence\"", "\"task-note-cnil-silence\""),
                cnil("id: flow-1", "id=\"flow-start-filing-to-task-draft-aipd\"", "id=\"flow-1\""),
                cnil("label: task-file-with-cnil", "name=\"Saisir la CNIL\"", "name=\"\""),
                cnil("label: gate-aipd", "name=\"AIPD approuvée[^\"]*\"", "name=\" \""),
                cnil("label: start-cancelled", "(id=\"start-cancelled\" name=)\"[^\"]*\"", "$1\"\""),
                convention("label: flow-gate-filing-to-gate-filing-done", "name=\"non\"", "name=\"\""),
                cnil("typography: task-draft-aipd", "Rédiger l’AIPD", "Rédiger l'AIPD"),
                cnil("typography: gate-aipd", "par tous\u00a0[?]", "par tous ?"),
                cnil("dead-end: job-note-cnil-silence", "<bpmn:outgoing>flow-job-note-cnil[^<]*</bpmn:outgoing>", ""),
                cnil("no-way-in: task-draft-aipd", "<bpmn:incoming>flow-[^<]*-to-task-draft-aipd</bpmn:incoming>", ""),
                cnil(
                        "correlation: message-aipd-drafted",
                        "(name=\"aipd-drafted\">\\s*)<bpmn:ext[^$]*?</bpmn:ext[^>]*>",
                        "$1"),
                cnil(
                        "correlation: message-aipd-drafted",
                        "(\"aipd-drafted\">[^$]*?correlationKey=)\"[^\"]*\"",
                        "$1\"aipd\""),
                cnil("wait-name: wait-aipd-drafted", "name=\"aipd-drafted\"", "name=\"aipd-written\""),
                cnil(
                        "wait-takes: wait-filed-with-cnil",
                        "<zeebe:output source=\"=answerDue\" target=\"answerDue\" />",
                        ""),
                cnil(
                        "step-headers: task-file-with-cnil",
                        "(\"task-file-with-cnil\"[^$]*?roles\" value=)\"dpo\"",
                        "$1\"\""),
                cnil("step-headers: task-draft-aipd", "<zeebe:input source=\"=subject\" target=\"subject\" />", ""),
                cnil("step-matter: close-tasks", "value=\"cnil\"", "value=\"filing\""),
                cnil("step-id: task-draft-aipd", "value=\"draft-aipd\"", "value=\"write-aipd\""),
                cnil(
                        "step-never-closed: task-file-with-cnil",
                        "(\"close-file-with-cnil\"[^$]*?)value=\"dpo\"",
                        "$1value=\"elu\""),
                cnil(
                        "step-never-opened: close-file-with-cnil",
                        "(\"close-file-with-cnil\"[^$]*?)value=\"dpo\"",
                        "$1value=\"elu\""),
                cnil("job-type: job-note-cnil-silence", "type=\"note-cnil-silence\"", "type=\"\""),
                cnil(
                        "job-event: job-note-cnil-silence",
                        "<zeebe:header key=\"event\" value=\"cnil-silence-noted\" />",
                        ""),
                convention(
                        "loop: job-request-deliberation",
                        "<zeebe:input source=\"=party\" target=\"organisation\" />",
                        ""),
                convention("loop: job-request-deliberation", "inputElement=\"party\"", "inputElement=\"organisation\""),
                cnil("cancellation: cnil", "triggeredByEvent=\"true\"", ""),
                cnil("cancellation: start-cancelled", "(id=\"start-cancelled\")", "$1 isInterrupting=\"false\""),
                cnil("cancellation-closes-all: cnil", "draft-aipd,approve-aipd,", "draft-aipd,"));
    }

    static Stream<Arguments> wrongPictures() {
        return Stream.of(
                arguments("not-drawn: task-draft-aipd", "data-element-id=\"task-draft-aipd\"", ""),
                arguments("not-modelled: task-x", "data-element-id=\"task-draft-aipd\"", "data-element-id=\"task-x\""),
                arguments("label-drawn: task-draft-aipd", "Rédiger l’AIPD", "Écrire l’AIPD"),
                arguments("label-drawn: wait-aipd-drafted", "AIPD rédigée", "AIPD écrite"),
                arguments("inline-style: circle", "<circle ", "<circle style=\"fill: red\" "),
                arguments("inline-style: script", "</svg>", "<script/></svg>"),
                arguments("fixed-size: svg", "viewBox", "width=\"4000\" viewBox"),
                arguments("foreign-id: arrow-0", "id=\"cnil-arrow-0\"", "id=\"arrow-0\""));
    }

    static Stream<Arguments> wrongLayouts() {
        return Stream.of(
                arguments("not-placed: task-draft-aipd", "bpmnElement=\"task-draft-aipd\"", "bpmnElement=\"task-x\""),
                arguments("overlap: task-draft-aipd", "(\"task-draft-aipd\">\\s*<dc:Bounds x=\")\\d+", "$1100"),
                arguments("label-drawn: task-draft-aipd", "Rédiger l’AIPD", "Écrire l’AIPD"));
    }

    private static Arguments cnil(String finding, String good, String bad) {
        return arguments(finding, "cnil", good, bad);
    }

    private static Arguments convention(String finding, String good, String bad) {
        return arguments(finding, "convention", good, bad);
    }

    private static Arguments addition(String finding, String before, String added) {
        return cnil(finding, before, added + before);
    }

    private static String broken(String right, String good, String bad) {
        var broken = right.replaceAll(good, bad);
        assertThat(broken).as("the probe changes something").isNotEqualTo(right);
        return broken;
    }

    private static String model(String matter) throws IOException {
        return Files.readString(MODELS.resolve(matter + ".bpmn"));
    }

    private static String picture(String matter) throws IOException {
        return Files.readString(MODELS.resolve(matter + ".svg"));
    }
}
