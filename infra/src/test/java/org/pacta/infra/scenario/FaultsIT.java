package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Pacta survives: each part and the application itself killed under way, and the engine's memory lost. */
@DisplayName("Nothing is lost and nothing repeats when")
class FaultsIT {

    final RunningPacta pacta = RunningPacta.shared();
    final Api api = new Api(pacta);
    final BlindScript script = new BlindScript(api);

    @Test
    void the_application_is_killed_under_way() throws InterruptedException {
        var id = halfWay();
        pacta.kill();
        pacta.start();
        goesOn(id);
    }

    @Test
    void the_engine_is_killed_under_way() throws InterruptedException {
        var id = halfWay();
        pacta.killPart("zeebe");
        goesOn(id);
    }

    @Test
    void the_broker_of_public_events_is_killed_under_way() throws InterruptedException {
        var id = halfWay();
        pacta.killPart("kafka");
        goesOn(id);
    }

    @Test
    void the_database_is_killed_under_way() throws InterruptedException {
        var id = halfWay();
        pacta.killPart("postgres");
        awaitAnswer(id);
        goesOn(id);
    }

    @Test
    void the_engine_lost_its_memory() throws InterruptedException, IOException {
        var id = halfWay();
        var before = openTasks(id);
        pacta.stop();
        delete(pacta.home().resolve("zeebe"));
        pacta.start();
        goesOn(id, before);
    }

    private String halfWay() throws InterruptedException {
        var id = Demonstration.SURESNES.draft(script);
        script.until("transmission", "juriste.suresnes", id);
        return id;
    }

    private void goesOn(String id) throws InterruptedException {
        goesOn(id, List.of());
    }

    private void goesOn(String id, List<String> tasksBefore) throws InterruptedException {
        if (!tasksBefore.isEmpty()) assertThat(openTasks(id)).isEqualTo(tasksBefore);
        script.until("in-force", "juriste.suresnes", id);
        assertThat(openTasks(id)).as("no task is left").isEmpty();
        var history = api.get("juriste.suresnes", "conventions/" + id + "/history")
                .expect(200)
                .body()
                .get("items");
        var opened = StreamSupport.stream(history.spliterator(), false)
                .filter(fact -> fact.get("type").asText().equals("task.TaskOpened"))
                .map(fact -> fact.at("/data/id").asText())
                .toList();
        assertThat(opened).as("no step is asked twice").doesNotHaveDuplicates();
    }

    private void awaitAnswer(String id) throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            if (api.get("juriste.suresnes", "conventions/" + id).status() == 200) return;
            Thread.sleep(500);
        }
        throw new AssertionError("The database did not come back: " + pacta.console());
    }

    private List<String> openTasks(String id) {
        var file = api.get("juriste.suresnes", "conventions/" + id).expect(200).body();
        return StreamSupport.stream(file.get("waitingFor").spliterator(), false)
                .map(task -> task.get("action").asText() + "@"
                        + task.get("organisation").asText())
                .sorted()
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
