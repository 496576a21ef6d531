package org.pacta.domain.template;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every part of a template must give before a person is shown it: a readable text, a stable kebab-case id. */
final class Required {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Required() {}

    static void text(String what, @Nullable String found) {
        that(found != null && !found.isBlank(), what + ": expected a text, found nothing");
    }

    static void id(String what, @Nullable String found) {
        that(
                found != null && ID.matcher(found).matches(),
                what + ": expected lower-case letters, digits, dots and hyphens, found " + found);
    }

    static void present(String what, @Nullable Object found) {
        that(found != null, what + ": expected a value, found nothing");
    }

    static void that(boolean respected, String refusal) {
        if (!respected) throw new IllegalArgumentException(refusal);
    }
}
