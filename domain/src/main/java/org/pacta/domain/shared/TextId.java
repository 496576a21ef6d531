package org.pacta.domain.shared;

/**
 * One version of a text that an assembly votes and the parties sign: of the convention itself, or of one of its avenants. Text
 * form {@code <uuid>/<version>} or {@code <uuid>/<avenant>.<version>}, written and read here only.
 *
 * @param avenant number of the avenant, from 1 on; 0 is the convention itself
 */
public record TextId(ConventionId convention, int avenant, int version) {

    public TextId {
        if (version < 1) throw new IllegalArgumentException("A text has a version from 1 on, found " + version);
        if (avenant < 0) throw new IllegalArgumentException("An avenant has a number from 1 on, found " + avenant);
    }

    /** Of the convention itself. */
    public TextId(ConventionId convention, int version) {
        this(convention, 0, version);
    }

    /** From the two parts of its text form. */
    public static TextId of(String convention, String text) {
        var point = text.indexOf('.');
        return new TextId(
                ConventionId.of(convention),
                point < 0 ? 0 : Integer.parseInt(text.substring(0, point)),
                Integer.parseInt(text.substring(point + 1)));
    }

    public boolean isOfTheConvention() {
        return avenant == 0;
    }

    /** Which text of the convention it is: {@code 2}, or {@code 1.2}. */
    public String place() {
        return isOfTheConvention() ? String.valueOf(version) : avenant + "." + version;
    }

    @Override
    public String toString() {
        return convention.value() + "/" + place();
    }
}
