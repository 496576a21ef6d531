package org.pacta.infra.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** One convention of the demonstration under way, driven by a script of its own. */
record Life(Demonstration of, String id, Api api, BlindScript script) {

    static Life begin(Demonstration of, Api api, Consumer<String> afterEachStep) {
        var script = new BlindScript(api, afterEachStep);
        return new Life(of, of.draft(script), api, script);
    }

    String lawyer() {
        return of.lawyer();
    }

    void until(String state) {
        try {
            script.until(state, lawyer(), id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The steps that are asked now, each by its identifier. */
    List<String> openTasks() {
        var file = api.get(lawyer(), "conventions/" + id).expect(200).body();
        return StreamSupport.stream(file.get("waitingFor").spliterator(), false)
                .map(task -> String.join(
                        " ",
                        task.get("id").asText(),
                        task.get("action").asText(),
                        task.get("organisation").asText()))
                .sorted()
                .toList();
    }
}
