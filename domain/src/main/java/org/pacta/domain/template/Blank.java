package org.pacta.domain.template;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/**
 * What the text of a convention leaves empty or contradicts, and a person must fill or waive before submission.
 *
 * @param why one French sentence: what is missing or contradictory in the text
 * @param example a valid answer for the demonstration data
 */
public record Blank(
        String id,
        String label,
        BlankKind kind,
        String clause,
        Set<String> obligations,
        boolean waivable,
        List<Option> options,
        String example,
        String why) {

    private static final int LONGEST_TEXT = 2_000;

    public Blank {
        Required.id("id of a blank", id);
        Required.text("label of blank " + id, label);
        Required.present("kind of blank " + id, kind);
        Required.id("clause of blank " + id, clause);
        Required.text("example of blank " + id, example);
        Required.text("why of blank " + id, why);
        obligations = InOrder.set(obligations);
        options = InOrder.list(options);
        Required.that(
                kind == BlankKind.CHOICE ? distinctCodes(options) >= 2 : options.isEmpty(),
                "options of blank " + id + ": expected two or more for a CHOICE and none else, found "
                        + options.size());
        Required.that(accepts(kind, options, example), "example of blank " + id + ": not a valid value: " + example);
    }

    /** Whether the value is an answer to this blank. */
    public boolean accepts(String value) {
        return accepts(kind, options, value);
    }

    private static boolean accepts(BlankKind kind, List<Option> options, String value) {
        return switch (kind) {
            case TEXT -> !value.isBlank() && value.length() <= LONGEST_TEXT;
            case DATE -> isDate(value);
            case DURATION -> isPositivePeriod(value);
            case CHOICE -> options.stream().anyMatch(option -> option.code().equals(value));
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static boolean isPositivePeriod(String value) {
        try {
            var period = Period.parse(value);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static long distinctCodes(List<Option> options) {
        return options.stream().map(Option::code).distinct().count();
    }
}
