package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionRule.BLANKS_ARE_SETTLED;
import static org.pacta.domain.convention.ConventionRule.BLANK_IS_IN_THE_TEMPLATE;
import static org.pacta.domain.convention.ConventionRule.BLANK_MAY_BE_WAIVED;
import static org.pacta.domain.convention.ConventionRule.BLANK_VALUE_FITS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ConventionTemplate;

/** What was put into the blanks of one convention, and which of them were waived with a reason. */
final class Blanks {

    private final Map<String, BlankValue> filled = new HashMap<>();
    private final Set<String> waived = new HashSet<>();

    void requireFits(ConventionTemplate template, String blank, BlankValue value) {
        var asked = find(template, blank);
        var fits = asked.kind() == BlankKind.TEXT
                ? value.text() != null
                : value.value() != null && asked.accepts(value.value());
        BLANK_VALUE_FITS.require(fits, asked.label(), value.value() == null ? "" : value.value());
    }

    void requireWaivable(ConventionTemplate template, String blank) {
        var asked = find(template, blank);
        BLANK_MAY_BE_WAIVED.require(asked.waivable(), asked.label());
    }

    /** {@code now}: those that are being filled with the same command. */
    void requireSettled(ConventionTemplate template, Set<String> now) {
        var open = template.blanks().stream()
                .filter(blank -> !now.contains(blank.id()) && !isSettled(blank.id()))
                .map(Blank::label)
                .toList();
        BLANKS_ARE_SETTLED.require(open.isEmpty(), open.size(), String.join(" ; ", open));
    }

    private boolean isSettled(String blank) {
        return filled.containsKey(blank) || waived.contains(blank);
    }

    /** The code, date or length put into a blank; empty if it was waived or left open. */
    Optional<String> value(String blank) {
        return Optional.ofNullable(filled.get(blank)).map(BlankValue::value);
    }

    void fill(String blank, BlankValue value) {
        filled.put(blank, value);
        waived.remove(blank);
    }

    void waive(String blank) {
        waived.add(blank);
        filled.remove(blank);
    }

    private static Blank find(ConventionTemplate template, String blank) {
        var found = template.blank(blank);
        BLANK_IS_IN_THE_TEMPLATE.require(found.isPresent(), blank, template.id());
        return found.orElseThrow();
    }
}
