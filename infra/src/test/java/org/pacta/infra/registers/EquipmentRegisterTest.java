package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.Refusal.refused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Identifier;
import org.pacta.infra.support.DeskApp;
import org.pacta.proofs.Proves;

@DisplayName("The registers of shared goods")
class EquipmentRegisterTest {

    static final String TOWN = "technique.aix";
    static final String METRO = "technique.metropole";

    @AutoClose
    static final DeskApp app = new DeskApp();

    final EquipmentStory story = EquipmentStory.in(app, "smart-metropole");

    @Test
    @Proves({"MET-09", "MET-10"})
    void show_the_annexes_as_both_parties_agreed_to_them_version_by_version() {
        var lampPost = lampPost();
        var standing = story.line(METRO, "annex-lines", lampPost).cells();
        assertThat(standing.get("state").asText()).isEqualTo("LINE_IN_FORCE");
        assertThat(standing.get("version").asInt()).isEqualTo(1);
        story.act(TOWN, "propose-support", support(Map.of("line", lampPost.toString(), "label", "Mât")), "annex-lines");
        assertThat(story.line(METRO, "annex-lines", lampPost)
                        .cells()
                        .get("label")
                        .asText())
                .isEqualTo("Candélabre");
        story.does(lampPost, METRO, "validate-line", 2, Map.of());
        var revised = story.line(METRO, "annex-lines", lampPost).cells();
        assertThat(revised.get("label").asText()).isEqualTo("Mât");
        assertThat(revised.get("version").asInt()).isEqualTo(2);
        assertThat(story.lines(METRO, "annex-changes")).hasSize(2);
    }

    @Test
    @Proves({"MET-17", "MET-18", "MET-20", "MET-21"})
    void show_an_intervention_that_was_asked_granted_stopped_and_ended() {
        lampPost();
        var work = story.act(METRO, "request-intervention", Map.of(), "interventions");
        refused("intervention.agreement", () -> story.does(work, METRO, "start-work", 1, Map.of()));
        story.does(work, TOWN, "decide-intervention", 1, Map.of());
        story.does(work, METRO, "start-work", 2, Map.of());
        story.act(TOWN, "order-stop", Map.of(), "interventions");
        story.does(work, METRO, "attest-stop", 1, Map.of());
        story.does(work, TOWN, "decide-after-stop", 1, Map.of("decision", "end", "reason", "Chantier non balisé."));
        var cells = story.line(TOWN, "interventions", work).cells();
        assertThat(cells.get("state").asText()).isEqualTo("INTERVENTION_ENDED");
        assertThat(cells.get("stopMinutes").asLong()).isBetween(0L, 5L);
        assertThat(cells.get("reason").asText()).isEqualTo("Chantier non balisé.");
    }

    @Test
    @Proves({"MET-04", "MET-12", "MET-23"})
    void show_an_exchange_that_both_accepted_before_it_was_opened() {
        var dataSet = story.act(METRO, "propose-data-set", Map.of(), "annex-lines");
        story.does(dataSet, TOWN, "validate-line", 1, Map.of());
        var exchange = story.act(TOWN, "propose-exchange", Map.of(), "exchanges");
        refused("echange.before", () -> story.does(exchange, METRO, "start-exchange", 1, Map.of()));
        story.does(exchange, METRO, "accept-exchange", 1, Map.of());
        story.does(exchange, METRO, "start-exchange", 2, Map.of());
        assertThat(story.state(TOWN, "exchanges", exchange)).isEqualTo("EXCHANGE_RUNNING");
    }

    @Test
    @Proves("MET-21")
    void show_a_removal_with_the_time_it_took() {
        var sensor = story.act(METRO, "propose-equipment", Map.of(), "annex-lines");
        story.does(sensor, TOWN, "validate-line", 1, Map.of());
        var removal = story.act(TOWN, "order-depose", Map.of(), "removals");
        story.does(removal, METRO, "attest-depose", 1, Map.of());
        var cells = story.line(METRO, "removals", removal).cells();
        assertThat(cells.get("state").asText()).isEqualTo("DEPOSE_DONE");
        assertThat(cells.get("minutes").asLong()).isBetween(0L, 5L);
    }

    private Identifier lampPost() {
        var line = story.act(TOWN, "propose-support", support(Map.of()), "annex-lines");
        story.does(line, METRO, "validate-line", 1, Map.of());
        return line;
    }

    /** A lamp-post of Aix, on which the Métropole wants to work. */
    private static Map<String, Object> support(Map<String, Object> more) {
        var said = new HashMap<String, Object>(
                Map.of("label", "Candélabre", "owner", "aix", "host", "aix", "guest", "metropole"));
        said.putAll(more);
        return said;
    }
}
