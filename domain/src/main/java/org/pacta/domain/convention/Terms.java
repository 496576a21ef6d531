package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionRule.TERM_FOLLOWS_EFFECT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.template.ConventionTemplate;

/** The end of the first term of a convention, as its template and its blanks give it (MET-06, VAR-06, SUR-15.1). */
final class Terms {

    private Terms() {}

    /** The last day that an avenant gives, if that is what it changes. */
    static Optional<LocalDate> moved(
            ConventionTemplate template, TextChange change, LocalDate effect, LocalCalendar calendar) {
        return switch (change) {
            case TextChange.TermSet set -> Optional.of(set.lastDay());
            case TextChange.TermLasting lasting ->
                Optional.of(new ContractualTerm(lasting.length(), null, "", template.title())
                        .from(effect, calendar)
                        .lastDay());
            default -> Optional.empty();
        };
    }

    /** {@code blanks}: what was put into a blank, if anything. */
    static RecordedDeadline of(
            ConventionTemplate template,
            Function<String, Optional<String>> blanks,
            LocalDate effect,
            LocalCalendar calendar) {
        var term = template.term();
        var length = term.length();
        if (length == null)
            length = Period.parse(
                    blanks.apply(String.valueOf(term.lengthBlank())).orElseThrow());
        var cap = term.capBlank() == null
                ? null
                : blanks.apply(term.capBlank()).map(LocalDate::parse).orElse(null);
        var source = template.title() + ", article " + term.clause();
        var obligation = term.obligations().stream().findFirst().orElse("");
        var ends = new ContractualTerm(length, cap, obligation, source).from(effect, calendar);
        TERM_FOLLOWS_EFFECT.require(ends.lastDay().isAfter(effect), FrenchDay.of(effect), FrenchDay.of(ends.lastDay()));
        return ends;
    }
}
