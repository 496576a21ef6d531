package org.pacta.infra.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.workflows.engine.Edition;
import org.pacta.workflows.step.Steps;
import org.springframework.core.io.ClassPathResource;

@DisplayName("What the desk announces")
class PlannedStepTest {

    static final Pattern TASK = Pattern.compile("id=\"task-([a-z-]+)\"");

    @Test
    void is_every_human_step_on_the_way_into_force_and_no_other() throws IOException {
        var planned =
                Arrays.stream(PlannedStep.values()).map(PlannedStep::action).collect(Collectors.toSet());

        assertThat(planned).isEqualTo(inModels()).isNotEmpty();
    }

    @Test
    void has_words_for_each() {
        var steps = new Steps();

        assertThat(PlannedStep.values())
                .allSatisfy(planned -> assertThat(steps.find(planned.action()))
                        .hasValueSatisfying(step -> assertThat(step.matter()).isEqualTo(planned.matter())));
    }

    @Test
    void has_a_sentence_for_each_refusal() throws IOException {
        var sentences = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/rules_desk.properties")) {
            sentences.load(new java.io.InputStreamReader(file, UTF_8));
        }

        assertThat(sentences.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DeskRule.values()).map(DeskRule::code).toList());
    }

    static Set<String> inModels() throws IOException {
        var actions = new TreeSet<String>();
        for (var matter : Edition.WAY_INTO_FORCE)
            TASK.matcher(new ClassPathResource("bpmn/" + matter + ".bpmn").getContentAsString(UTF_8))
                    .results()
                    .forEach(found -> actions.add(found.group(1)));
        return actions;
    }
}
