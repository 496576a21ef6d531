package org.pacta.domain.template;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** Refuses a clause whose period could not be computed: a length is ISO 8601 and says by which regime it is counted. */
final class Lengths {

    private static final String LENGTH = ".length";
    private static final Set<String> REGIMES =
            Set.of("elapsed", "calendar", "cpc", "franc", "franc-interval", "reg-1182-71", "business-hours");

    private Lengths() {}

    static void check(String clause, Map<String, String> parameters) {
        parameters.forEach((key, value) -> {
            if (key.endsWith(LENGTH)) check(clause, key, value, parameters);
            if (key.endsWith(".regime")) checkRegime(clause, key, value);
        });
    }

    private static void check(String clause, String key, String value, Map<String, String> parameters) {
        Required.that(
                isIso(value),
                clause + ", " + key + ": expected an ISO 8601 length such as P15D or PT48H, found " + value);
        var regime = key.substring(0, key.length() - LENGTH.length()) + ".regime";
        Required.that(parameters.containsKey(regime), clause + ", " + key + ": expected " + regime + " beside it");
    }

    private static void checkRegime(String clause, String key, String value) {
        Required.that(
                REGIMES.contains(value), clause + ", " + key + ": expected one of " + REGIMES + ", found " + value);
    }

    private static boolean isIso(String value) {
        try {
            if (value.startsWith("PT")) return Duration.parse(value).isPositive();
            var period = Period.parse(value);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
