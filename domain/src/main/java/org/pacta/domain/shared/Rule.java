package org.pacta.domain.shared;

import org.jspecify.annotations.Nullable;

/** A sentence of law or contract that a command may break. Implemented by one enum per matter. */
public interface Rule {

    /** Stable code, also the key of the French message shown to the user. */
    String code();

    /** Where the rule comes from: article, or clause of the convention. */
    String source();

    /** Refuses the command if the rule is broken. {@code found} are the values the French sentence quotes: no person's name. */
    default void require(boolean respected, Object... found) {
        if (!respected) throw new RuleBroken(this, found);
    }

    /** The value, or a refusal where it is missing. */
    default <T> T present(@Nullable T value, Object... found) {
        if (value == null) throw new RuleBroken(this, found);
        return value;
    }
}
