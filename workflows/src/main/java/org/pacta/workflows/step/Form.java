package org.pacta.workflows.step;

import java.util.List;
import java.util.Map;

/**
 * What a step asks for.
 *
 * @param decisions the branches a person may choose, the happy one first; with a single one nothing is asked
 * @param fields in the order of the screen
 * @param example a valid body of the happy path on the demonstration data, {@code decision} included
 */
public record Form(List<Decision> decisions, List<Field> fields, Map<String, Object> example) {

    /**
     * A branch.
     *
     * @param code value of {@code decision}
     * @param label verb first, on the button
     * @param tone how the button looks: ACCEPT, REFUSE or NEUTRAL
     */
    public record Decision(String code, String label, Tone tone) {}

    /** Whether a branch goes on, goes back, or neither. */
    public enum Tone {
        ACCEPT,
        REFUSE,
        NEUTRAL
    }

    public Form {
        decisions = List.copyOf(decisions);
        fields = List.copyOf(fields);
        example = Map.copyOf(example);
    }

    public static Decision accept(String code, String label) {
        return new Decision(code, label, Tone.ACCEPT);
    }

    public static Decision refuse(String code, String label) {
        return new Decision(code, label, Tone.REFUSE);
    }
}
