package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;

@DisplayName("What a step is about is named")
class NamesOfThingsTest {

    @AutoClose
    static final DeskApp app = new DeskApp();

    final AlgorithmStory story = AlgorithmStory.in(app, "suresnes-xxii");
    final RegisterLines registers = app.bean(RegisterLines.class);

    @Test
    void by_the_register_that_keeps_it_and_to_the_parties_only() {
        var algorithm = story.propose().toString();
        var name = registers
                .named("algorithms")
                .map(register -> registers.of(person("juriste.suresnes"), register, story.convention()))
                .orElseThrow()
                .getFirst()
                .cells()
                .get("name")
                .asText();
        assertThat(registers.names(person("juriste.suresnes"), List.of(algorithm)))
                .containsExactly(Map.entry(algorithm, name));
        assertThat(registers.names(person("juriste.var"), List.of(algorithm))).isEmpty();
        assertThat(registers.names(person("juriste.suresnes"), List.of("algorithme/inconnu")))
                .isEmpty();
    }

    @Test
    void by_what_is_owed_where_each_round_has_a_line_of_its_own() {
        story.act("juriste.suresnes", "ask-for-attestation", Map.of());
        var line = lines("attestations").getFirst();
        var owed = line.id().substring(0, line.id().lastIndexOf('/'));
        assertThat(registers.names(person("juriste.suresnes"), List.of(owed)))
                .containsExactly(Map.entry(owed, line.cells().get("title").asText()));
    }

    @Test
    void by_the_object_of_an_avenant_rather_than_its_number() {
        story.act("juriste.suresnes", "propose-avenant", Map.of("object", "Allonger l’essai"));
        var avenant = lines("avenants").getFirst().id();
        assertThat(registers.names(person("juriste.xxii"), List.of(avenant)))
                .containsExactly(Map.entry(avenant, "Allonger l’essai"));
    }

    private List<RegisterLine> lines(String register) {
        return registers.of(
                person("juriste.suresnes"), registers.named(register).orElseThrow(), story.convention());
    }
}
