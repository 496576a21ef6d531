package org.pacta.infra.screens.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.words.InWords;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/**
 * One question on the page, with what was typed and what is wrong with it.
 *
 * @param optional whether the page says so: not where nothing of the form is required
 * @param value as typed; for a fingerprint, the one shown
 * @param amount number of a length, {@code unit} its unit
 * @param moment day and hour of a moment, or null
 * @param problem what to put right, or null
 */
public record FieldView(
        String name,
        String label,
        String kind,
        boolean required,
        boolean optional,
        String hint,
        List<Choice> options,
        String value,
        List<Typed.Pair> pairs,
        String amount,
        String unit,
        @Nullable TypedMoment moment,
        @Nullable String problem) {

    private static final int EMPTY_ROWS = 3;
    private static final int SHORT_LIST = 6;
    private static final String SIGNED_ON = "signedOn";

    /** One possible answer. */
    public record Choice(String code, String label, boolean chosen) {}

    static FieldView of(Field field, Form form, Typed typed, @Nullable Refusal refusal) {
        return new FieldView(
                field.name(),
                field.label(),
                field.kind().name(),
                field.required(),
                !field.required() && form.fields().stream().anyMatch(Field::required),
                InWords.tied(field.hint()),
                choices(field, typed),
                value(field, form, typed),
                rows(typed.pairs(field.name()), typed.has("_more")),
                typed.one(field.name() + ".amount"),
                typed.one(field.name() + ".unit"),
                isMoment(field) ? TypedMoment.of(field, form, typed) : null,
                refusal == null ? null : refusal.at(field.name()));
    }

    private static boolean isMoment(Field field) {
        return field.kind() == Field.Kind.MOMENT || field.kind() == Field.Kind.PLANNED_MOMENT;
    }

    private static List<Choice> choices(Field field, Typed typed) {
        var chosen = typed.many(field.name());
        return field.options().stream()
                .map(option -> new Choice(option.code(), option.label(), chosen.contains(option.code())))
                .toList();
    }

    /** What the page fills in by itself: the fingerprint of the text that it shows, and today for a signature. */
    private static String value(Field field, Form form, Typed typed) {
        var shown = String.valueOf(form.example().getOrDefault(field.name(), ""));
        if (field.kind() == Field.Kind.HASH) return shown;
        return typed.has(field.name()) || !field.name().equals(SIGNED_ON) ? typed.one(field.name()) : shown;
    }

    private static List<Typed.Pair> rows(List<Typed.Pair> typed, boolean more) {
        var rows = new ArrayList<>(typed);
        var empty = more ? 2 * EMPTY_ROWS : EMPTY_ROWS;
        for (var row = 0; row < empty; row++) rows.add(new Typed.Pair("", ""));
        return rows;
    }

    /** Where an error message leads: the first thing that can be filled in. */
    public String anchor() {
        return "champ-" + name;
    }

    public String problemId() {
        return anchor() + "-erreur";
    }

    public String hintId() {
        return anchor() + "-aide";
    }

    /** What a screen reader reads with the field. */
    public @Nullable String describedBy() {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) ids.add(hintId());
        if (problem != null) ids.add(problemId());
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** A few answers are better seen at once than opened. */
    public boolean shortList() {
        return options.size() <= SHORT_LIST;
    }

    public String shortHash() {
        return value.length() > 12 ? value.substring(0, 8) + "…" + value.substring(value.length() - 4) : value;
    }

    public long chosen() {
        return options.stream().filter(Choice::chosen).count();
    }
}
