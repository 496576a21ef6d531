package org.pacta.domain.resiliation;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Confidence;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.deadline.Regime;
import org.pacta.domain.deadline.Span;

/**
 * The delay that a letter leaves before the next one may follow.
 *
 * @param line of the catalogue, or the place of the parameter in a text that the catalogue does not know
 * @param regime the way of counting
 * @param length none where the letter itself gives it
 */
public record NoticeDelay(
        String line,
        String regime,
        Direction direction,
        @Nullable Period length,
        String obligation,
        String source) {

    private static final String TRIGGER = "formal-notice";

    public static NoticeDelay of(CatalogueLine line) {
        return new NoticeDelay(
                line.id(), line.regime().code(), line.direction(), fixed(line), line.obligation(), line.source());
    }

    private static @Nullable Period fixed(CatalogueLine line) {
        return line.extent() instanceof Extent.Fixed fixed && fixed.length() instanceof Span span
                ? span.period()
                : null;
    }

    /** How it is counted, with the length of the clause or the one that the letter gives. */
    public CatalogueLine counted(@Nullable Period given) {
        var known = Catalogue.find(line);
        if (length == null)
            return known.orElseGet(() -> stated(new Extent.Given())).lasting(span(given));
        return known.orElseGet(() -> stated(new Extent.Fixed(Span.of(length))));
    }

    private static Span span(@Nullable Period given) {
        return Span.of(ResiliationRule.DELAY_IS_GIVEN.present(given));
    }

    private CatalogueLine stated(Extent extent) {
        return new CatalogueLine(
                line,
                extent,
                Regime.of(regime).orElseThrow(),
                direction,
                TRIGGER,
                obligation,
                line,
                Confidence.MEDIUM,
                source,
                "");
    }
}
