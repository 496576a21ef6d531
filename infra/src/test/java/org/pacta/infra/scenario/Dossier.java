package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What one party reads of a convention by REST: its file, what was recorded of it, what runs. */
record Dossier(Api api, String reader, String id) {

    private static final Set<String> ENDS_OF_WATCH =
            Set.of("deadline.DeadlineMet", "deadline.DeadlineReached", "deadline.DeadlineCancelled");

    JsonNode file() {
        return api.get(reader, "conventions/" + id).expect(200).body();
    }

    /** What was decided and done; what the watch over the clock records follows in its own time and is apart. */
    List<JsonNode> history() {
        return items(reader, "/history").filter(fact -> !isOfWatch(fact)).toList();
    }

    /** Deadlines of that matter put under watch and neither met, nor reached, nor cancelled. */
    List<String> watched(String matter) {
        var watch = items(reader, "/history").filter(Dossier::isOfWatch).toList();
        var ended = watch.stream()
                .filter(fact -> ENDS_OF_WATCH.contains(type(fact)))
                .map(fact -> fact.get("aggregate").asText())
                .toList();
        return watch.stream()
                .filter(fact -> type(fact).equals("deadline.DeadlineSet"))
                .filter(fact -> fact.at("/data/subject").asText().startsWith(matter))
                .map(fact -> fact.get("aggregate").asText())
                .filter(deadline -> !ended.contains(deadline))
                .toList();
    }

    private static boolean isOfWatch(JsonNode fact) {
        return type(fact).startsWith("deadline.");
    }

    /** What the watch over the clock recorded of the deadline of that code, the oldest first. */
    List<JsonNode> watch(String code) {
        var watch = items(reader, "/history").filter(Dossier::isOfWatch).toList();
        var set = watch.stream()
                .filter(fact -> fact.at("/data/deadline/code").asText().equals(code))
                .map(fact -> fact.get("aggregate").asText())
                .toList();
        return watch.stream()
                .filter(fact -> set.contains(fact.get("aggregate").asText()))
                .toList();
    }

    List<JsonNode> deadlines(Predicate<JsonNode> kept) {
        return items(reader, "/deadlines").filter(kept).toList();
    }

    /** The letters that this account finds among the documents. */
    long letters(String account) {
        return items(account, "/documents")
                .filter(document -> document.get("name").asText().endsWith(".pdf"))
                .count();
    }

    /** The acts that nobody was asked for, as this account is offered them. */
    Stream<JsonNode> acts(String account) {
        return items(account, "/acts");
    }

    /** The facts of that type, the oldest first. */
    List<JsonNode> facts(String type) {
        return history().stream()
                .filter(fact -> fact.get("type").asText().equals(type))
                .toList();
    }

    /** The first fact of that type about a subject that ends so. */
    JsonNode fact(String type, String subject) {
        return facts(type).stream()
                .filter(fact -> fact.get("aggregate").asText().endsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The legal day of what was recorded last. */
    LocalDate today() {
        return LocalDate.parse(history().getLast().get("legalDate").asText());
    }

    static List<String> texts(JsonNode object, String... fields) {
        return Stream.of(fields).map(field -> object.get(field).asText()).toList();
    }

    /** Legal day and type of each fact about a subject that ends so, in the order of recording. */
    List<String> chronicle(String subject) {
        return history().stream()
                .filter(fact -> fact.get("aggregate").asText().endsWith(subject))
                .map(fact -> fact.get("legalDate").asText() + " " + type(fact))
                .toList();
    }

    /** Types of the facts after the first so many, without those of the human steps themselves. */
    List<String> typesAfter(int first) {
        return history().stream()
                .skip(first)
                .map(Dossier::type)
                .filter(type -> !type.startsWith("task."))
                .toList();
    }

    /** Human steps that were opened and never ended, whatever the views say. */
    List<String> stepsLeft() {
        var left = new ArrayList<>(steps("task.TaskOpened"));
        left.removeAll(steps("task.TaskCompleted"));
        left.removeAll(steps("task.TaskClosed"));
        return left;
    }

    private List<String> steps(String type) {
        return facts(type).stream().map(fact -> fact.at("/data/id").asText()).toList();
    }

    private static String type(JsonNode fact) {
        return fact.get("type").asText();
    }

    private Stream<JsonNode> items(String account, String part) {
        var items =
                api.get(account, "conventions/" + id + part).expect(200).body().get("items");
        return StreamSupport.stream(items.spliterator(), false);
    }
}
