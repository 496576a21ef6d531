package org.pacta.infra.api;

import java.util.Locale;

/** Names of fixed values as the API writes them: kebab-case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
