package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What people do of their own motion: any act that is open to them, rather one that was seldom seen. */
final class Ideas {

    /** What ends a convention before its time; most lives are spared it, else none would be seen to its term. */
    private static final Set<String> FATAL = Set.of("withdraw", "stop-in-person", "serve-notice", "propose-rupture");

    private static final double LESS_FATAL = 0.02;
    private static final int AT_ONCE = 3;

    private final Caller caller;
    private final Coverage coverage;
    private final Random chance;
    private final Doer doer;
    private final String convention;
    private final boolean mayEndIt;

    Ideas(Caller caller, Coverage coverage, Random chance, Doer doer, String convention) {
        this.caller = caller;
        this.coverage = coverage;
        this.chance = chance;
        this.doer = doer;
        this.convention = convention;
        this.mayEndIt = chance.nextInt(4) == 0;
    }

    /** One person does one thing, or several. */
    void of(String account, JsonNode file, Day day) {
        var open = new ArrayList<JsonNode>();
        caller.read(account, acts("")).ifPresent(acts -> acts.path("items").forEach(open::add));
        open.removeIf(act -> !act.path("open").asBoolean());
        for (int i = chance.nextInt(AT_ONCE); i >= 0 && !open.isEmpty(); i--) {
            var act = wanted(open);
            open.remove(act);
            carriesOut(act, account, file, day);
        }
    }

    private String acts(String which) {
        return "conventions/" + convention + "/acts" + which;
    }

    private void carriesOut(JsonNode act, String account, JsonNode file, Day day) {
        var name = act.path("act").asText();
        if (name.equals("fill-blank")) fillsABlank(account, file);
        else doer.fills(name, account, acts("/" + name), act.path("form"), day);
    }

    /** The form of this act has no example: what fits depends on the blank. */
    private void fillsABlank(String account, JsonNode file) {
        var texts = StreamSupport.stream(file.path("blanks").spliterator(), false)
                .filter(blank -> blank.path("state").asText().equals("open"))
                .filter(blank -> blank.path("kind").asText().equalsIgnoreCase("text"))
                .map(blank -> blank.path("id").asText())
                .toList();
        if (texts.isEmpty()) return;
        var blank = texts.get(chance.nextInt(texts.size()));
        doer.sends("fill-blank", account, acts("/fill-blank"), Map.of("blank", blank, "value", "Le service concerné"));
    }

    private JsonNode wanted(List<JsonNode> open) {
        var weights = open.stream().mapToDouble(this::weight).toArray();
        var left = chance.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left <= 0) return open.get(i);
        }
        return open.getLast();
    }

    private double weight(JsonNode act) {
        var name = act.path("act").asText();
        return coverage.wanted(name) * (FATAL.contains(name) && !mayEndIt ? LESS_FATAL : 1);
    }
}
