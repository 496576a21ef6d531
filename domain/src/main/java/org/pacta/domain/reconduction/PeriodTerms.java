package org.pacta.domain.reconduction;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.RenewalChoice;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Renewal;

/**
 * What the text says about the end of a period: what follows, and until when somebody can still keep it from following.
 *
 * @param obligation the duty that gives the term
 * @param notice the delay of the notice, counted backwards; none where the text has none
 */
public record PeriodTerms(
        String obligation,
        @Nullable RenewalRule renewal,
        @Nullable String notice) {

    /** The balance is asked for this long before the end. */
    public static final String REVIEW = "term-review";

    private static final String PERIOD_END = "period-end";
    private static final String TERM = "term";

    /** {@code effect} and {@code firstEnd}: first and last day of the first period. */
    public static PeriodTerms of(
            ConventionTemplate template, Map<String, String> blanks, LocalDate effect, LocalDate firstEnd) {
        var lines = ClauseDelays.of(template);
        return new PeriodTerms(
                template.term().obligations().stream().findFirst().orElse(""),
                template.term().renewal() == Renewal.TACIT_YEARLY
                        ? lines.stream()
                                .filter(PeriodTerms::comesBackAtTheTerm)
                                .map(line -> new RenewalRule(
                                        line.id(), RenewalChoice.start(template, line, blanks, effect, firstEnd)))
                                .findFirst()
                                .orElse(null)
                        : null,
                lines.stream()
                        .filter(PeriodTerms::isANotice)
                        .map(CatalogueLine::id)
                        .findFirst()
                        .orElse(null));
    }

    private static boolean comesBackAtTheTerm(CatalogueLine line) {
        return line.extent() instanceof Extent.Cyclic && line.trigger().equals(TERM);
    }

    /** Whether the deadline of this code is a last useful day to keep a period from being renewed. */
    public static boolean isANotice(String code) {
        return Catalogue.all().stream().anyMatch(line -> line.id().equals(code) && isANotice(line));
    }

    private static boolean isANotice(CatalogueLine line) {
        return line.direction() == Direction.BACKWARD && line.trigger().equals(PERIOD_END);
    }

    static CatalogueLine review() {
        return Catalogue.line(REVIEW);
    }
}
