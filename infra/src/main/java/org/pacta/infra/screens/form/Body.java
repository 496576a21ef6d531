package org.pacta.infra.screens.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/** Turns what was typed into the body that the API takes: screens and API ask the same thing of the desk. */
public final class Body {

    private Body() {}

    /** A field left empty, or belonging to another decision, is not there. */
    public static Map<String, Object> of(Form form, Typed typed) {
        var body = new LinkedHashMap<String, Object>();
        var decision = decision(form, typed);
        body.put("decision", decision);
        for (var field : form.fields()) {
            if (field.onlyFor() != null && !field.onlyFor().equals(decision)) continue;
            var value = value(field, typed);
            if (value != null) body.put(field.name(), value);
        }
        return body;
    }

    /** The button that was pressed, or the only decision there is. */
    public static String decision(Form form, Typed typed) {
        return typed.has("decision")
                ? typed.one("decision")
                : form.decisions().getFirst().code();
    }

    private static @Nullable Object value(Field field, Typed typed) {
        var name = field.name();
        return switch (field.kind()) {
            case MEMBERS -> nothingIfEmpty(typed.many(name), field);
            case PAIRS -> nothingIfEmpty(pairs(typed.pairs(name)), field);
            case YES_NO -> typed.has(name) ? (Object) typed.one(name).equals("true") : null;
            case INTEGER -> typed.has(name) ? integer(typed.one(name)) : null;
            case LENGTH -> typed.length(name);
            case MOMENT, PLANNED_MOMENT -> typed.moment(name);
            case LINE, PARAGRAPH, DATE, PLANNED_DATE, TIME, CHOICE, HASH, DOCUMENT ->
                typed.has(name) ? typed.one(name) : null;
        };
    }

    private static @Nullable Object nothingIfEmpty(List<?> chosen, Field field) {
        return chosen.isEmpty() && field.required() ? null : chosen;
    }

    private static List<List<String>> pairs(List<Typed.Pair> pairs) {
        return pairs.stream().map(pair -> List.of(pair.giver(), pair.holder())).toList();
    }

    /** A number where it is one; else as typed, for the desk to refuse in its words. */
    private static Object integer(String typed) {
        return typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : typed;
    }
}
