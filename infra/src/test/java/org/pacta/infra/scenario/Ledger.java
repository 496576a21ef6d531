package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a client notes of every command it gave: the key it gave it under and what it was answered in the end. */
final class Ledger {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** {@code tries}: how often it was sent before it was answered. */
    record Entry(String account, String path, Object command, String key, int status, JsonNode answer, int tries) {

        boolean acknowledged() {
            return status < 300;
        }

        /** The step that this command completed, if it did. */
        List<String> completedStep() {
            return acknowledged() && path.startsWith("tasks/") && path.endsWith("/complete")
                    ? List.of(path.split("/")[1])
                    : List.of();
        }
    }

    void note(Entry entry) {
        entries.add(entry);
    }

    List<Entry> acknowledged() {
        return entries.stream().filter(Entry::acknowledged).toList();
    }

    List<String> completedSteps() {
        return entries.stream().flatMap(entry -> entry.completedStep().stream()).toList();
    }
}
