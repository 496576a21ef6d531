package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A script that knows no matter: whatever the convention waits for, it takes the task as an account of that role and
 * answers with the first example of the form.
 */
public final class BlindScript {

    private static final Duration QUIET = Duration.ofSeconds(40);
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Api api;
    private final Consumer<String> afterEachStep;
    private final List<String> done = new ArrayList<>();

    public BlindScript(Api api) {
        this(api, action -> {});
    }

    /** {@code afterEachStep} hears the action of each step that was completed. */
    BlindScript(Api api, Consumer<String> afterEachStep) {
        this.api = api;
        this.afterEachStep = afterEachStep;
    }

    public String draft(String account, String template, List<Map<String, String>> parties) {
        return api.post(
                        account,
                        "conventions",
                        Map.of(
                                "template",
                                template,
                                "title",
                                "Convention de démonstration",
                                "parties",
                                parties,
                                "parameters",
                                Map.of()))
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    /** Goes on until the convention is in that state; fails when nothing moves any more. */
    public List<String> until(String state, String watcher, String convention) throws InterruptedException {
        return until(file -> file.get("state").asText().equals(state), Set.of(), watcher, convention);
    }

    /** Goes on with everything but these steps ({@code action@organisation}), until each of them is asked. */
    List<String> untilAsked(Set<String> steps, String watcher, String convention) throws InterruptedException {
        return until(file -> asked(file).containsAll(steps), steps, watcher, convention);
    }

    /** Goes on with everything but these steps until nothing else was asked for a while. */
    List<String> untilQuiet(Set<String> steps, String watcher, String convention) throws InterruptedException {
        var lastMove = System.nanoTime();
        while (System.nanoTime() - lastMove < SETTLED.toNanos()) {
            var file = api.get(watcher, "conventions/" + convention).expect(200).body();
            if (waiting(file).filter(step -> !steps.contains(name(step))).anyMatch(this::complete))
                lastMove = System.nanoTime();
            else Thread.sleep(150);
        }
        return done;
    }

    /** The open steps of a file, {@code action@organisation}, in alphabetical order. */
    static List<String> asked(JsonNode file) {
        return waiting(file).map(BlindScript::name).sorted().toList();
    }

    private List<String> until(Predicate<JsonNode> reached, Set<String> left, String watcher, String convention)
            throws InterruptedException {
        var lastMove = System.nanoTime();
        while (true) {
            var file = api.get(watcher, "conventions/" + convention).expect(200).body();
            if (reached.test(file)) return done;
            if (waiting(file).filter(step -> !left.contains(name(step))).anyMatch(this::complete))
                lastMove = System.nanoTime();
            else Thread.sleep(150);
            if (System.nanoTime() - lastMove > api.patience().plus(QUIET).toNanos())
                throw new AssertionError("Nothing moves; done " + done + "; file " + file);
        }
    }

    static Stream<JsonNode> waiting(JsonNode file) {
        return StreamSupport.stream(file.get("waitingFor").spliterator(), false);
    }

    static String name(JsonNode step) {
        return step.get("action").asText() + "@" + step.get("organisation").asText();
    }

    private boolean complete(JsonNode waiting) {
        var id = waiting.get("id").asText();
        var organisation = waiting.get("organisation").asText();
        for (var role : waiting.get("roles")) {
            var account = role.asText() + "." + organisation;
            if (api.post(account, "tasks/" + id + "/claim", Map.of()).status() >= 300) continue;
            var example = api.get(account, "tasks/" + id).expect(200).body().at("/form/examples/0");
            var answer = api.post(account, "tasks/" + id + "/complete", example);
            if (answer.tries() == 1) answer.expect(200);
            done.add(name(waiting));
            afterEachStep.accept(waiting.get("action").asText());
            return true;
        }
        return false;
    }
}
