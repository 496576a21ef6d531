package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The hours of a breach of one convention on the demonstration's clock, and what its deadline and its register say of them. */
record BreachClock(Api api, Scene scene) {

    Instant now() {
        var clock = api.get("dpo.suresnes", "demo/clock").expect(200).body();
        return Instant.parse(clock.get("now").asText());
    }

    void until(Instant moment) {
        var time = Duration.between(now(), moment);
        assertThat(time).as("ahead").isPositive();
        passes(time);
    }

    void passes(Duration time) {
        var clock = api.post("dpo.suresnes", "demo/clock", Map.of("advance", time.toString()))
                .expect(200);
        assertThat(clock.body().get("settled").asBoolean()).isTrue();
    }

    JsonNode deadline(String code) {
        return scene.dossier()
                .deadlines(each -> each.get("code").asText().equals(code))
                .getFirst();
    }

    /** Kind and offset of each word that was told of the 48 hours. */
    List<String> told() {
        return StreamSupport.stream(deadline("sur-breach-notice").get("notices").spliterator(), false)
                .map(each ->
                        each.get("kind").asText() + " " + each.get("offset").asText())
                .toList();
    }

    /** Of this convention, in the order in which they were reported. */
    JsonNode line(int rank) {
        var lines =
                api.get("dpo.suresnes", "registers/breaches").expect(200).body().get("items");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.get("convention").asText().equals(scene.id()))
                .toList()
                .get(rank);
    }
}
