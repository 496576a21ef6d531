package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Fills a form as somebody would who knows nothing but its schema: near its example, with other choices here and there.
 *
 * @param document deposits one where a field wants it, and gives its identifier
 */
record Filling(Random chance, Instant now, LocalDate today, Supplier<String> document) {

    static final String DECISION = "decision";
    private static final int FEW = 9;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "Les services l’ont constaté et l’ont écrit au registre.",
            "La partie en a été tenue au courant par écrit.",
            "Rien ne s’y oppose ; la pièce est au dossier.",
            "Le point a été examiné en réunion et retenu.");

    static Map<String, Object> example(JsonNode form) {
        var body = new LinkedHashMap<String, Object>();
        form.at("/examples/0").properties().forEach(field -> body.put(field.getKey(), plain(field.getValue())));
        return body;
    }

    static List<String> decisions(JsonNode form) {
        return codes(form.at("/properties/decision"));
    }

    /** The decision of the example, or the usual one. */
    static String usual(JsonNode form) {
        var said = form.at("/examples/0/decision").asText("");
        return said.isEmpty() ? form.at("/properties/decision/default").asText("done") : said;
    }

    Map<String, Object> filled(JsonNode form, String decision) {
        return decision.equals(usual(form)) ? varied(form) : otherwise(form, decision);
    }

    /** Its example, now and then without something that it does not have to have. */
    Map<String, Object> likeTheExample(JsonNode form) {
        var body = example(form);
        if (chance.nextInt(3) > 0) return body;
        var needed = required(form, usual(form));
        body.keySet().removeIf(name -> !name.equals(DECISION) && !needed.contains(name) && chance.nextInt(4) == 0);
        return body;
    }

    private Map<String, Object> varied(JsonNode form) {
        var body = likeTheExample(form);
        form.path("properties").properties().forEach(field -> {
            var name = field.getKey();
            if (name.equals(DECISION)) return;
            var given = body.containsKey(name);
            if (!given && (required(form, usual(form)).contains(name) || chance.nextInt(4) == 0))
                body.put(name, value(field.getValue()));
            else if (given && isAChoice(field.getValue()) && chance.nextInt(5) == 0)
                body.put(name, value(field.getValue()));
        });
        return body;
    }

    /** A long list is one of people, of whom few have an account. */
    private static boolean isAChoice(JsonNode field) {
        return field.has("oneOf") && field.get("oneOf").size() <= FEW
                || field.path("type").asText().equals("boolean");
    }

    private Map<String, Object> otherwise(JsonNode form, String decision) {
        var example = example(form);
        var body = new LinkedHashMap<String, Object>();
        body.put(DECISION, decision);
        for (var name : required(form, decision))
            body.put(
                    name,
                    example.containsKey(name)
                            ? example.get(name)
                            : value(form.path("properties").path(name)));
        return body;
    }

    private static List<String> required(JsonNode form, String decision) {
        var names = new ArrayList<String>();
        form.path("required").forEach(name -> names.add(name.asText()));
        form.path("allOf").forEach(branch -> {
            if (branch.at("/if/properties/decision/const").asText().equals(decision))
                branch.at("/then/required").forEach(name -> names.add(name.asText()));
        });
        return names;
    }

    private Object value(JsonNode field) {
        if (field.has("oneOf")) return one(codes(field));
        return switch (field.path("type").asText()) {
            case "boolean" -> chance.nextBoolean();
            case "integer" -> 1 + chance.nextInt(9);
            case "array" -> some(codes(field.path("items")));
            default -> text(field);
        };
    }

    private Object text(JsonNode field) {
        return switch (field.path("format").asText()) {
            case "date" -> today.toString();
            case "date-time" -> now.toString();
            case "duration" -> "P" + (1 + chance.nextInt(6)) + "M";
            case "uuid" -> document.get();
            default -> field.path("pattern").asText().startsWith("^(") ? "10:30" : one(WORDS);
        };
    }

    private List<String> some(List<String> codes) {
        return codes.isEmpty() ? List.of() : codes.subList(0, 1 + chance.nextInt(Math.min(3, codes.size())));
    }

    private String one(List<String> of) {
        return of.isEmpty() ? "" : of.get(chance.nextInt(of.size()));
    }

    private static List<String> codes(JsonNode field) {
        return StreamSupport.stream(field.path("oneOf").spliterator(), false)
                .map(option -> option.path("const").asText())
                .toList();
    }

    private static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }
}
