package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the commands of one convention, with a little variety, and keeps count of them. */
final class Doer {

    private static final double NEVER_SEEN = 0.35;
    private static final double SEEN = 0.06;

    private final Caller caller;
    private final Coverage coverage;
    private final Random chance;
    private final String convention;
    private final Set<String> commands = ConcurrentHashMap.newKeySet();

    Doer(Caller caller, Coverage coverage, Random chance, String convention) {
        this.caller = caller;
        this.coverage = coverage;
        this.chance = chance;
        this.convention = convention;
        commands.add("draft");
    }

    /** The different ones that were taken. */
    Set<String> commands() {
        return commands;
    }

    Sent sends(String command, String account, String path, Map<String, Object> body) {
        return sends(command, "done", account, path, body);
    }

    private Sent sends(String command, String decision, String account, String path, Map<String, Object> body) {
        var sent = caller.post(account, path, body);
        coverage.note(command, decision, sent);
        if (sent.accepted()) commands.add(command);
        return sent;
    }

    /** What is refused for its words is mostly said again by the book. */
    Sent fills(String command, String account, String path, JsonNode form, Day day) {
        var filling = new Filling(chance, day.now(), day.date(), () -> caller.deposits(account, convention));
        var decision = decision(command, form);
        var sent = sends(command, decision, account, path, filling.filled(form, decision));
        if (!isOfWords(sent) || chance.nextInt(5) == 0) return sent;
        return sends(command, Filling.usual(form), account, path, filling.likeTheExample(form));
    }

    private static boolean isOfWords(Sent sent) {
        return sent.status() == 400 || sent.status() == 422;
    }

    /** The usual one; another now and then, and rather one that nobody has taken yet. */
    private String decision(String command, JsonNode form) {
        var usual = Filling.usual(form);
        var others = Filling.decisions(form).stream()
                .filter(each -> !each.equals(usual))
                .toList();
        if (others.isEmpty()) return usual;
        var other = others.get(chance.nextInt(others.size()));
        var never = coverage.taken(command + "/" + other) == 0;
        return chance.nextDouble() < (never ? NEVER_SEEN : SEEN) ? other : usual;
    }
}
