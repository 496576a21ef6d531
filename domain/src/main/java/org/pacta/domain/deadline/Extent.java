package org.pacta.domain.deadline;

/** How long a line of the catalogue runs, as the data writes it. */
public sealed interface Extent {

    /** A length that the law or the clause gives: {@code P2M}, {@code PT48H}. */
    record Fixed(Length length) implements Extent {}

    /** Comes back as long as its cause lasts: {@code every P1M}. */
    record Cyclic(Span every) implements Extent {}

    /** A person gives it, in a notice, a certificate or an agreement: {@code given}. */
    record Given() implements Extent {}

    /** Never ends: {@code unlimited}. */
    record Unlimited() implements Extent {}

    /** Takes effect with its trigger: {@code at-once}. */
    record AtOnce() implements Extent {}

    static Extent parse(String written) {
        return switch (written) {
            case "given" -> new Given();
            case "unlimited" -> new Unlimited();
            case "at-once" -> new AtOnce();
            default -> written.startsWith("every ") ? cyclic(written) : new Fixed(Length.parse(written));
        };
    }

    private static Extent cyclic(String written) {
        if (Length.parse(written.substring("every ".length())) instanceof Span every) return new Cyclic(every);
        throw new IllegalArgumentException("A cycle is counted in days or longer, found " + written);
    }
}
