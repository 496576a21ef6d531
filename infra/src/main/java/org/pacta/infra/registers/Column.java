package org.pacta.infra.registers;

/**
 * What a register says about each thing.
 *
 * @param code key in JSON, heading in CSV
 * @param heading on the screen
 */
public record Column(String code, String heading, Kind kind) {

    /** TEXT is shown as it is, WORD is a code with French words, SEALED opens only as long as its author's key exists. */
    public enum Kind {
        TEXT,
        WORD,
        ORGANISATION,
        PERSON,
        NUMBER,
        YES_NO,
        DAY,
        MOMENT,
        SEALED
    }

    /** Whether what stands there may serve as a name: its own text, not a state, a day or an organisation. */
    boolean names() {
        return kind == Kind.TEXT || kind == Kind.SEALED;
    }

    public static Column of(String code, String heading, Kind kind) {
        return new Column(code, heading, kind);
    }
}
