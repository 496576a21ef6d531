package org.pacta.workflows.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person is asked for in a form.
 *
 * @param name key in the body of the request
 * @param label French label on the screen
 * @param kind how it is typed and checked
 * @param required whether it must be there; where {@code onlyFor} is set, only for that decision
 * @param onlyFor the decision this field belongs to, or null where it belongs to all
 * @param options what may be chosen, for CHOICE and MEMBERS
 * @param hint one French sentence of help, or empty
 */
public record Field(
        String name,
        String label,
        Kind kind,
        boolean required,
        @Nullable String onlyFor,
        List<Option> options,
        String hint) {

    /** How a field is typed: DATE is a day that has come, PLANNED_DATE may lie ahead; PAIRS are lines {@code giver > holder} of two options; HASH is shown, then sent back as seen. */
    public enum Kind {
        LINE,
        PARAGRAPH,
        DATE,
        PLANNED_DATE,
        TIME,
        INTEGER,
        YES_NO,
        CHOICE,
        MEMBERS,
        PAIRS,
        HASH,
        DOCUMENT,
        LENGTH
    }

    /** One possible answer. */
    public record Option(String code, String label) {}

    public Field {
        options = List.copyOf(options);
    }

    public static Field of(String name, String label, Kind kind) {
        return new Field(name, label, kind, true, null, List.of(), "");
    }

    public static Field choice(String name, String label, List<Option> options) {
        return new Field(name, label, Kind.CHOICE, true, null, options, "");
    }

    public Field optional() {
        return new Field(name, label, kind, false, onlyFor, options, hint);
    }

    public Field onlyFor(String decision) {
        return new Field(name, label, kind, required, decision, options, hint);
    }

    public Field among(List<Option> choices) {
        return new Field(name, label, kind, required, onlyFor, choices, hint);
    }

    public Field hint(String sentence) {
        return new Field(name, label, kind, required, onlyFor, options, sentence);
    }
}
