package org.pacta.domain.template;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.deadline.Regime;

/** Refuses a clause whose period could not be computed: a length is ISO 8601 and says by which regime it is counted. */
final class Lengths {

    private static final String LENGTH = ".length";
    private static final Set<String> REGIMES =
            Regime.ALL.stream().map(Regime::code).collect(Collectors.toUnmodifiableSet());

    private Lengths() {}

    static void check(String clause, Map<String, String> parameters) {
        parameters.forEach((key, value) -> {
            if (key.endsWith(LENGTH)) check(clause, key, value, parameters);
            if (key.endsWith(".regime")) checkRegime(clause, key, value);
        });
    }

    private static void check(String clause, String key, String value, Map<String, String> parameters) {
        Required.that(isIso(value), clause + ", " + key + ": expected an ISO 8601 length, found " + value);
        var regime = key.substring(0, key.length() - LENGTH.length()) + ".regime";
        Required.that(parameters.containsKey(regime), clause + ", " + key + ": expected " + regime + " beside it");
    }

    private static void checkRegime(String clause, String key, String value) {
        Required.that(
                REGIMES.contains(value), clause + ", " + key + ": expected one of " + REGIMES + ", found " + value);
    }

    private static boolean isIso(String value) {
        try {
            return !Length.parse(value).label().isEmpty();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
