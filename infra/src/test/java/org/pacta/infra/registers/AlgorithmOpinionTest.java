package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.Refusal.refused;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;
import org.pacta.proofs.Proves;

@DisplayName("The opinion on an algorithm, as the City records it,")
class AlgorithmOpinionTest {

    @AutoClose
    static final DeskApp app = new DeskApp();

    @Test
    @Proves("SUR-7.1.2")
    void waits_for_a_meeting_of_the_steering_committee() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        var algorithm = story.propose();
        refused(
                "algorithme.opinion-meeting",
                () -> story.does(algorithm, "juriste.suresnes", "give-committee-opinion", 1, Map.of()));
        story.meets();
        story.does(algorithm, "juriste.suresnes", "give-committee-opinion", 1, Map.of());
        var cells = story.line("juriste.xxii", algorithm).cells();
        assertThat(cells.get("state").asText()).isEqualTo("ALGORITHM_ADVISED");
        assertThat(cells.get("opinionOn").asText()).isEqualTo(AlgorithmStory.TODAY.toString());
        assertThat(cells.has("committeeDecision")).isFalse();
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_the_decision_of_its_published_minutes() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        var algorithm = story.propose();
        var meeting = story.meets();
        story.does(
                meeting,
                "technique.suresnes",
                "draft-minutes",
                1,
                Map.of(
                        "decision2", "Avis favorable au comptage des flux.",
                        "about2", "ALGORITHM_CHOICE",
                        "owner2", "suresnes",
                        "due2", AlgorithmStory.TODAY.plusDays(8).toString()));
        story.does(meeting, "technique.xxii", "validate-minutes", 1, Map.of());
        story.does(meeting, "technique.suresnes", "publish-minutes", 1, Map.of());
        story.does(algorithm, "juriste.suresnes", "give-committee-opinion", 1, Map.of());
        var line = story.line("juriste.xxii", algorithm);
        assertThat(line.cells().get("committeeDecision").asInt()).isEqualTo(2);
    }
}
