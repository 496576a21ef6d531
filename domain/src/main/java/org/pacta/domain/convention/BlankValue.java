package org.pacta.domain.convention;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What a person put into a blank: a code, a date (ISO) or a length (ISO period) in {@code value}, or free text sealed in
 * {@code text}; exactly one of the two.
 */
public record BlankValue(@Nullable String value, @Nullable SealedText text) {

    public BlankValue {
        if ((value == null) == (text == null)) throw new IllegalArgumentException("A blank takes a value or a text");
    }
}
