package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One convention whose parties do what they are asked, mostly, and what nobody asked of them, now and then. */
final class RandomLife {

    private static final Set<String> OVER = Set.of("archived", "withdrawn");
    /** What ends a convention before its time; most lives are spared it, else none would be seen to its term. */
    private static final Set<String> FATAL = Set.of("withdraw", "stop-in-person", "serve-notice", "propose-rupture");

    private static final double LEFT_FOR_LATER = 0.06;
    private static final double LESS_FATAL = 0.02;

    private final Caller caller;
    private final Coverage coverage;
    private final Random chance;
    private final Pact pact;
    private final List<String> organisations;
    private final String id;
    private final boolean mayEndEarly;
    private final Set<String> commands = new HashSet<>();
    private String state = "draft";

    private RandomLife(
            Caller caller, Coverage coverage, Random chance, Pact pact, List<String> organisations, String id) {
        this.caller = caller;
        this.coverage = coverage;
        this.chance = chance;
        this.pact = pact;
        this.organisations = organisations;
        this.id = id;
        this.mayEndEarly = chance.nextInt(4) == 0;
    }

    static RandomLife drafted(Caller caller, Coverage coverage, Pact pact, Random chance) {
        var parties = pact.parties(chance);
        var organisations = parties.stream().map(each -> each.get("organisation")).toList();
        var body = Map.of(
                "template", pact.template(), "title", "Vie au hasard", "parties", parties, "parameters", Map.of());
        var sent = caller.post("juriste." + organisations.getFirst(), "conventions", body);
        coverage.note("draft", "done", sent);
        if (!sent.accepted()) throw new AssertionError("Not drafted: " + sent);
        var life = new RandomLife(
                caller, coverage, chance, pact, organisations, sent.answer().get("id").asText());
        life.commands.add("draft");
        return life;
    }

    String id() {
        return id;
    }

    String template() {
        return pact.template();
    }

    String state() {
        return state;
    }

    String reader() {
        return "juriste." + organisations.getFirst();
    }

    /** The different commands of this life that were taken. */
    Set<String> commands() {
        return commands;
    }

    boolean isOver() {
        return OVER.contains(state);
    }

    /** What is waiting now is done or left, and perhaps somebody has an idea. */
    void pass(Day day) {
        caller.read(reader(), "conventions/" + id).ifPresent(file -> {
            state = file.path("state").asText();
            if (isOver()) return;
            for (var task : tasks(file)) if (chance.nextDouble() > LEFT_FOR_LATER) answer(task, day);
            if (chance.nextDouble() < ideas()) hasAnIdea(file, day);
        });
    }

    private double ideas() {
        return switch (state) {
            case "draft", "ended" -> 0.15;
            case "in-force" -> 0.7;
            default -> 0.1;
        };
    }

    private static List<JsonNode> tasks(JsonNode file) {
        return StreamSupport.stream(file.path("waitingFor").spliterator(), false).toList();
    }

    private void answer(JsonNode task, Day day) {
        var path = "tasks/" + task.path("id").asText();
        var roles = new ArrayList<String>();
        task.path("roles").forEach(role -> roles.add(role.asText()));
        var accounts = Seats.holding(roles, task.path("organisation").asText());
        for (var account : accounts) {
            var form = caller.read(account, path).map(shown -> shown.path("form"));
            if (form.isEmpty() || !form.get().isObject()) return;
            if (chance.nextInt(12) == 0) handsOn(account, path);
            var sent = does(task.path("action").asText(), account, path + "/complete", form.get(), day);
            if (sent.accepted() || sent.status() == 404) return;
        }
        for (var account : accounts) if (noted("release", account, path + "/release", Map.of()).accepted()) return;
    }

    /** Takes it, and perhaps gives it back, or on to a colleague. */
    private void handsOn(String account, String path) {
        noted("claim", account, path + "/claim", Map.of());
        var colleague = "elu2" + account.substring(account.indexOf('.'));
        if (chance.nextInt(3) == 0) noted("release", account, path + "/release", Map.of());
        else if (account.startsWith("elu.")) noted("delegate", account, path + "/delegate", Map.of("to", colleague));
    }

    private Sent noted(String command, String account, String path, Map<String, Object> body) {
        var sent = caller.post(account, path, body);
        coverage.note(command, "done", sent);
        if (sent.accepted()) commands.add(command);
        return sent;
    }

    private void hasAnIdea(JsonNode file, Day day) {
        var account = one(organisations.stream().flatMap(each -> Seats.of(each).stream()).toList());
        var open = caller.read(account, "conventions/" + id + "/acts").stream()
                .flatMap(acts -> StreamSupport.stream(acts.path("items").spliterator(), false))
                .filter(act -> act.path("open").asBoolean())
                .toList();
        if (open.isEmpty()) return;
        var act = wanted(open);
        var name = act.path("act").asText();
        if (name.equals("fill-blank")) fills(file, account);
        else does(name, account, "conventions/" + id + "/acts/" + name, act.path("form"), day);
    }

    private void fills(JsonNode file, String account) {
        var blanks = StreamSupport.stream(file.path("blanks").spliterator(), false)
                .filter(blank -> blank.path("state").asText().equals("open"))
                .filter(blank -> blank.path("kind").asText().equals("TEXT")
                        || blank.path("kind").asText().equals("text"))
                .map(blank -> blank.path("id").asText())
                .toList();
        if (!blanks.isEmpty())
            noted(
                    "fill-blank",
                    account,
                    "conventions/" + id + "/acts/fill-blank",
                    Map.of("blank", one(blanks), "value", "Direction de la sécurité publique"));
    }

    private JsonNode wanted(List<JsonNode> open) {
        var weights = open.stream().mapToDouble(this::weight).toArray();
        var left = chance.nextDouble() * java.util.Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) if ((left -= weights[i]) <= 0) return open.get(i);
        return open.getLast();
    }

    private double weight(JsonNode act) {
        var name = act.path("act").asText();
        return coverage.wanted(name) * (FATAL.contains(name) && !mayEndEarly ? LESS_FATAL : 1);
    }

    /** With a little variety; what is refused is done again by the book, more often than not. */
    private Sent does(String command, String account, String path, JsonNode form, Day day) {
        var filling = new Filling(chance, day.now(), day.date(), () -> deposit(account));
        var decision = decision(command, form);
        var sent = caller.post(account, path, filling.filled(form, decision));
        coverage.note(command, decision, sent);
        if (mayBeMended(sent)) {
            decision = Filling.usual(form);
            sent = caller.post(account, path, filling.likeTheExample(form));
            coverage.note(command, decision, sent);
        }
        if (sent.accepted()) commands.add(command);
        return sent;
    }

    private static boolean mayBeMended(Sent sent) {
        return sent.status() == 400 || sent.status() == 422;
    }

    private String decision(String command, JsonNode form) {
        var usual = Filling.usual(form);
        var others = Filling.decisions(form).stream().filter(each -> !each.equals(usual)).toList();
        if (others.isEmpty()) return usual;
        var other = one(others);
        var never = coverage.taken(command + "/" + other) == 0;
        return chance.nextDouble() < (never ? 0.35 : 0.06) ? other : usual;
    }

    private String deposit(String account) {
        return caller.deposits(account, id);
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
