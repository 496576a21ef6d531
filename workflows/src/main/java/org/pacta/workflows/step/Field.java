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
 * @param options what may be chosen, for CHOICE and MEMBERS; for a moment, the time zone by whose clock it is told
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

    /** How a field is typed: DATE is a day that has come, PLANNED_DATE may lie ahead; MOMENT and PLANNED_MOMENT are a day and an hour; PAIRS are lines {@code giver > holder} of two options; HASH is shown, then sent back as seen. */
    public enum Kind {
        LINE,
        PARAGRAPH,
        DATE,
        PLANNED_DATE,
        TIME,
        MOMENT,
        PLANNED_MOMENT,
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

    /** A moment that has come, told by the clock on the wall of the place. */
    public static Field moment(String name, String label, Here here) {
        return of(name, label, Kind.MOMENT).toldBy(here);
    }

    public static Field plannedMoment(String name, String label, Here here) {
        return of(name, label, Kind.PLANNED_MOMENT).toldBy(here);
    }

    private Field toldBy(Here here) {
        var zone = here.zone().getId();
        return among(List.of(new Option(zone, zone)));
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
