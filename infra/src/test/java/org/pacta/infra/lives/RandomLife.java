package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One convention whose parties do what they are asked, mostly, and what nobody asked of them, now and then. */
final class RandomLife {

    private static final Set<String> OVER = Set.of("archived", "withdrawn");
    private static final double LEFT_FOR_LATER = 0.06;
    private static final int NOW_AND_THEN = 200;
    private static final int SELDOM = 12;
    /** Rounds that a life is followed for: as many as it takes, or some. */
    private static final int TO_THE_END = 75;

    private static final int SOME = 18;

    private final Caller caller;
    private final Substitutes substitutes;
    private final Random chance;
    private final Pact pact;
    private final List<String> organisations;
    private final String id;
    private final Doer doer;
    private final Ideas ideas;
    private final int rounds;
    private volatile String state = "draft";

    private RandomLife(
            Caller caller, Coverage coverage, Substitutes substitutes, Random chance, Pact pact, Draft draft) {
        this.caller = caller;
        this.substitutes = substitutes;
        this.chance = chance;
        this.pact = pact;
        this.organisations = draft.organisations();
        this.id = draft.id();
        this.doer = new Doer(caller, coverage, chance, id);
        this.ideas = new Ideas(caller, coverage, chance, doer, id);
        this.rounds = chance.nextInt(5) == 0 ? TO_THE_END : SOME + chance.nextInt(SOME);
    }

    private record Draft(String id, List<String> organisations) {}

    static RandomLife drafted(Caller caller, Coverage coverage, Substitutes substitutes, Pact pact, Random chance) {
        var parties = pact.parties(chance);
        var organisations =
                parties.stream().map(each -> each.get("organisation")).toList();
        var body = Map.of(
                "template", pact.template(), "title", "Vie au hasard", "parties", parties, "parameters", Map.of());
        var sent = caller.post("juriste." + organisations.getFirst(), "conventions", body);
        coverage.note("draft", "done", sent);
        if (!sent.accepted()) throw new AssertionError("Not drafted: " + sent);
        var draft = new Draft(sent.answer().get("id").asText(), organisations);
        return new RandomLife(caller, coverage, substitutes, chance, pact, draft);
    }

    String template() {
        return pact.template();
    }

    String state() {
        return state;
    }

    /** The different commands of this life that were taken. */
    Set<String> commands() {
        return doer.commands();
    }

    /** {@code lived}: for how many rounds it has been followed. */
    boolean isOver(int lived) {
        return OVER.contains(state) || lived >= rounds;
    }

    /** What is waiting now is done or left, and perhaps somebody has an idea. */
    void pass(Day day) {
        caller.read("juriste." + organisations.getFirst(), "conventions/" + id).ifPresent(file -> {
            state = file.path("state").asText();
            if (OVER.contains(state)) return;
            var early = state.equals("draft") && chance.nextBoolean();
            if (!early) answers(file, day);
            if (early || chance.nextDouble() < inventiveness()) ideas.of(somebody(), file, day);
            if (chance.nextInt(NOW_AND_THEN) == 0) substitutes.changes(somebody());
        });
    }

    private double inventiveness() {
        return switch (state) {
            case "draft", "ended" -> 0.15;
            case "in-force" -> 0.5;
            default -> 0.1;
        };
    }

    private String somebody() {
        var house = organisations.get(chance.nextInt(organisations.size()));
        var seats = Seats.of(house);
        return seats.get(chance.nextInt(seats.size()));
    }

    private void answers(JsonNode file, Day day) {
        for (var task : file.path("waitingFor"))
            if (chance.nextDouble() > LEFT_FOR_LATER) answer(task, day);
            else if (chance.nextBoolean()) reminds(task);
    }

    /** Whoever waits for the other. */
    private void reminds(JsonNode task) {
        organisations.stream()
                .filter(each -> !each.equals(task.path("organisation").asText()))
                .map(each -> "juriste." + each)
                .forEach(account ->
                        doer.sends("remind", account, "tasks/" + task.path("id").asText() + "/remind", Map.of()));
    }

    /** Whoever may; whoever has taken it without being able to do it gives it back. */
    private void answer(JsonNode task, Day day) {
        var path = "tasks/" + task.path("id").asText();
        var accounts = answering(task);
        for (var account : accounts) {
            var form = caller.read(account, path).map(shown -> shown.path("form"));
            if (form.isEmpty() || !form.get().isObject()) return;
            if (chance.nextInt(SELDOM) == 0) handsOn(account, path);
            var sent = doer.fills(task.path("action").asText(), account, path + "/complete", form.get(), day);
            if (sent.accepted() || sent.status() == 404) return;
        }
        for (var account : accounts)
            if (doer.sends("release", account, path + "/release", Map.of()).accepted()) return;
    }

    private List<String> answering(JsonNode task) {
        var roles = new ArrayList<String>();
        task.path("roles").forEach(role -> roles.add(role.asText()));
        return substitutes.before(Seats.holding(roles, task.path("organisation").asText()), chance);
    }

    /** Takes it, and perhaps gives it back, or on to a colleague. */
    private void handsOn(String account, String path) {
        doer.sends("claim", account, path + "/claim", Map.of());
        var colleague = "elu2" + account.substring(account.indexOf('.'));
        if (chance.nextInt(3) == 0) doer.sends("release", account, path + "/release", Map.of());
        else if (account.startsWith("elu."))
            doer.sends("delegate", account, path + "/delegate", Map.of("to", colleague));
    }
}
