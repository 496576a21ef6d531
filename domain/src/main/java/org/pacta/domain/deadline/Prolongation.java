package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_TOLD_IN_TIME;

import java.time.LocalDate;
import java.util.Optional;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;

/** The extension that a text allows of a deadline: how long, from where it is counted, until when it has to be told. */
public record Prolongation(CatalogueLine line) {

    private static final String FROM_TERM = "term-of:";
    private static final String FROM_START = "start-of:";
    private static final String TOLD = "-told";

    /** The line of the catalogue that runs on from that deadline, or together with it. */
    public static Optional<Prolongation> of(String code) {
        return Catalogue.all().stream()
                .filter(line -> line.trigger().equals(FROM_TERM + code)
                        || line.trigger().equals(FROM_START + code))
                .findFirst()
                .map(Prolongation::new);
    }

    /** As the text gives it. */
    public Extended told(LocalDate on, Ground ground) {
        var base = line.trigger().startsWith(FROM_START) ? Base.START : Base.TERM;
        return new Extended(on, ground, line.span(), base);
    }

    void requireLength(Extended extension) {
        EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS.require(
                line.span().period().equals(extension.by().period()),
                line.span().label(),
                extension.by().label());
    }

    /** GDPR art. 12(3) and 36(2): within one month of what started the deadline. */
    void requireToldInTime(Extended extension, LocalDate start, LocalCalendar calendar) {
        Catalogue.find(line.id() + TOLD)
                .map(told -> told.from(start, calendar).lastDay())
                .ifPresent(latest -> EXTENSION_IS_TOLD_IN_TIME.require(
                        !extension.on().isAfter(latest), FrenchDay.of(extension.on()), FrenchDay.of(latest)));
    }
}
