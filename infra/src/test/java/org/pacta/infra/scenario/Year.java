package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Days that pass on the demonstration's clock for one convention, and what its registers say of them. */
record Year(Api api, Scene scene, String reader, LocalDate from) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> ENDS =
            Set.of("deadline.DeadlineMet", "deadline.DeadlineReached", "deadline.DeadlineCancelled");

    static Year from(Api api, Scene scene, String reader) {
        return new Year(api, scene, reader, today(api));
    }

    static LocalDate today(Api api) {
        var now = api.get("dpo.suresnes", "demo/clock")
                .expect(200)
                .body()
                .get("now")
                .asText();
        return LocalDate.ofInstant(Instant.parse(now), PARIS);
    }

    /** The meeting is convened for tomorrow, held, minuted and published; what it decided is carried out. */
    void meets(String account, String committee, String... left) throws InterruptedException {
        scene.acts(account, "convene-committee", Map.of("kind", committee));
        passes(2);
        scene.settles(left);
    }

    /** Until so many days after its beginning. */
    void comesToDay(int day) {
        var days = (int) ChronoUnit.DAYS.between(today(api), from.plusDays(day));
        if (days > 0) passes(days);
    }

    void passes(int days) {
        var time = Duration.ofDays(days).toString();
        var clock =
                api.post("dpo.suresnes", "demo/clock", Map.of("advance", time)).expect(200);
        assertThat(clock.body().get("settled").asBoolean()).isTrue();
    }

    List<JsonNode> register(String name) {
        var lines = api.get(reader, "registers/" + name).expect(200).body().get("items");
        return stream(lines)
                .filter(line -> line.get("convention").asText().equals(scene.id()))
                .toList();
    }

    List<String> states(String register) {
        return register(register).stream()
                .map(line -> line.get("state").asText())
                .toList();
    }

    List<JsonNode> held(String committee) {
        return register("committees").stream()
                .filter(line -> line.path("committee").asText().contains(committee) && line.hasNonNull("heldOn"))
                .toList();
    }

    /** Deadlines that were kept after their end. */
    List<String> keptLate() {
        return scene.dossier().deadlines(each -> each.get("state").asText().equals("met-late")).stream()
                .map(each -> each.get("code").asText())
                .toList();
    }

    /** Reminders that were told of a deadline after it was met, reached or called off. */
    List<String> remindedAfterTheEnd() {
        var ended = new HashSet<String>();
        var late = new ArrayList<String>();
        for (var fact : items("conventions/" + scene.id() + "/history")) {
            var type = fact.get("type").asText();
            var deadline = fact.get("aggregate").asText();
            if (ENDS.contains(type)) ended.add(deadline);
            if (type.equals("deadline.DeadlineReminded") && ended.contains(deadline)) late.add(fact.toString());
        }
        return late;
    }

    private List<JsonNode> items(String path) {
        return stream(api.get(reader, path).expect(200).body().get("items")).toList();
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
