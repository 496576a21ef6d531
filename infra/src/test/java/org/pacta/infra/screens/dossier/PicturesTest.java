package org.pacta.infra.screens.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.workflows.engine.State;

@DisplayName("The picture of a process")
class PicturesTest {

    final Pictures pictures = new Pictures();

    @Test
    void bears_the_state_of_each_element_and_of_its_label() {
        var svg = pictures.draw(
                "signature", Map.of("task-sign-convention", State.CURRENT, "start-signature", State.DONE));
        assertThat(group(svg, "data-element-id", "task-sign-convention")).contains("bpmn-current");
        assertThat(svg).containsPattern("bpmn-done");
    }

    @Test
    void stays_as_drawn_where_nothing_is_known() {
        assertThat(pictures.draw("signature", Map.of()))
                .contains("task-sign-convention")
                .doesNotContainPattern("class=\"[^\"]*bpmn-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convention", "deliberation", "legalite", "signature", "cnil"})
    void keeps_to_a_strict_content_policy(String matter) {
        var svg = pictures.draw(matter, Map.of());
        assertThat(svg).doesNotContain("<script", "style=", "<style", "href=\"http", "onclick");
        assertThat(svg).contains("role=\"img\"", "aria-label=").containsPattern("<svg[^>]* width=\"\\d+\"");
    }

    static String group(String svg, String name, String id) {
        var found = Pattern.compile("<g[^>]*" + name + "=\"" + id + "\"[^>]*>").matcher(svg);
        return found.find() ? found.group() : "";
    }
}
