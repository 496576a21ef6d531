package org.pacta.workflows.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One element of a process model as screens and bridge need it.
 *
 * @param within id of the interruption that contains it, if any
 * @param round how a human step counts itself: the name of its counter, or a number
 * @param counts true if entering this step raises that counter
 * @param next ids of the elements that follow
 */
public record Element(
        String id,
        Kind kind,
        String label,
        @Nullable String within,
        @Nullable Subscription waitsFor,
        @Nullable String jobType,
        Map<String, String> headers,
        String round,
        boolean counts,
        List<String> next) {

    /**
     * The fact that an element waits for.
     *
     * @param correlation expression of the key, empty for the start of a process
     * @param takes names of the variables it reads from the message
     */
    public record Subscription(String message, String correlation, List<String> takes) {

        /** The key this subscription has for a subject, given the counters of its rounds. */
        String key(String subject, Map<String, Integer> counters) {
            return Arrays.stream(correlation.replaceFirst("^=", "").split(" \\+ "))
                    .map(term -> value(term, subject, counters))
                    .collect(Collectors.joining());
        }

        private static String value(String term, String subject, Map<String, Integer> counters) {
            if (term.startsWith("\"")) return term.substring(1, term.length() - 1);
            if (term.startsWith("string("))
                return String.valueOf(counters.getOrDefault(term.substring(7, term.length() - 1), 1));
            return subject;
        }
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** A job of this kind is right to find nothing to do, so no fact need follow. */
    boolean mayDoNothing() {
        return kind == Kind.CLOSING || (jobType != null && jobType.startsWith("cancel-"));
    }

    /** The how-manieth time this human step is asked. */
    int roundOf(Map<String, Integer> counters) {
        return round.chars().allMatch(Character::isDigit) ? Integer.parseInt(round) : counters.getOrDefault(round, 1);
    }
}
