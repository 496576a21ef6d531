package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A convention that is lived month by month, and what its registers say of it. */
abstract class Year {

    private static final Set<String> ENDS =
            Set.of("deadline.DeadlineMet", "deadline.DeadlineReached", "deadline.DeadlineCancelled");

    final Api api;
    final Scene scene;
    final DemoTime time;
    private final String reader;

    Year(Demonstration of, Api api) throws InterruptedException {
        this.api = api;
        this.scene = Scene.of(of, api).comesTo("in-force").settles();
        this.time = new DemoTime(api);
        this.reader = of.lawyer();
    }

    /** The meetings of this period are convened for tomorrow. */
    abstract void convenes(int period);

    /** They are held, minuted and published, and what else happens in this period does. */
    abstract void lives(int period) throws InterruptedException;

    void convene(String account, String committee) {
        scene.acts(account, "convene-committee", Map.of("kind", committee));
    }

    List<JsonNode> register(String name) {
        return items("registers/" + name)
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

    List<String> facts(String type, String field) {
        return scene.dossier().facts(type).stream()
                .map(fact -> fact.at("/data/" + field).asText())
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
        items("conventions/" + scene.id() + "/history").forEach(fact -> {
            var type = fact.get("type").asText();
            var deadline = fact.get("aggregate").asText();
            if (ENDS.contains(type)) ended.add(deadline);
            if (type.equals("deadline.DeadlineReminded") && ended.contains(deadline)) late.add(fact.toString());
        });
        return late;
    }

    private Stream<JsonNode> items(String path) {
        var items = api.get(reader, path).expect(200).body().get("items");
        return StreamSupport.stream(items.spliterator(), false);
    }
}
