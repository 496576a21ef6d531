package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.DEADLINE_ENDS;
import static org.pacta.domain.deadline.DeadlineRule.LENGTH_IS_GIVEN;
import static org.pacta.domain.deadline.DeadlineRule.LENGTH_IS_THE_RULES_OWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delay of the law or of a clause, with everything needed to count it.
 *
 * @param trigger what starts it; {@code term-of:x} runs on from the échéance of line x, {@code start-of:x} is counted with it
 * @param obligation id of the duty it serves; a hyphen for a general rule of law
 * @param clause {@code template/clause/parameter} whose figure it is, or {@code law}
 * @param confidence how sure the figure and its way of counting are
 * @param reason why this way of counting, in French, where it is not plain; else empty
 */
public record CatalogueLine(
        String id,
        Extent extent,
        Regime regime,
        Direction direction,
        String trigger,
        String obligation,
        String clause,
        Confidence confidence,
        String source,
        String reason) {

    /** Between the clause and the number of the avenant that gave it its present figure. */
    static final String BY_AVENANT = ", avenant nº ";

    private static final String START_OF = "start-of:";

    /** The deadline that an event of this day starts. */
    public RecordedDeadline from(LocalDate event, LocalCalendar calendar) {
        return recorded(counted(event, calendar), calendar);
    }

    /** The deadline in hours that an event of this moment starts. */
    public RecordedDeadline from(Instant event, LocalCalendar calendar) {
        if (regime instanceof CountsHours hourly && length() instanceof Hours hours)
            return recorded(hourly.count(event, hours, direction, calendar), calendar);
        throw new IllegalStateException("Deadline " + id + " is not counted in hours");
    }

    /** All the time that runs from what starts it; {@code given} is what a person gave where the line leaves that open. */
    Length whole(@Nullable Length given) {
        LENGTH_IS_THE_RULES_OWN.require(given == null || extent instanceof Extent.Given);
        return switch (extent) {
            case Extent.Fixed fixed -> withWhatCameFirst(fixed.length());
            case Extent.Cyclic cyclic -> cyclic.every();
            case Extent.Given open -> LENGTH_IS_GIVEN.present(given);
            case Extent.Unlimited never -> throw DEADLINE_ENDS.broken();
            case Extent.AtOnce now -> throw DEADLINE_ENDS.broken();
        };
    }

    private Length withWhatCameFirst(Length own) {
        return trigger.startsWith(START_OF) && own instanceof Span more
                ? Catalogue.line(trigger.substring(START_OF.length())).span().and(more)
                : own;
    }

    /** The steps of a count of this delay, when it comes back where it does, and why it is counted so. */
    public List<String> explained(Reckoning reckoning) {
        var steps = new ArrayList<>(reckoning.steps());
        if (extent instanceof Extent.Cyclic cyclic && reckoning instanceof DayReckoning days) {
            var cycle = new Cycle(days.event(), cyclic.every());
            steps.add("revient ensuite le " + FrenchDay.of(cycle.nth(2)) + ", puis le " + FrenchDay.of(cycle.nth(3)));
        }
        if (!reason.isEmpty()) steps.add("calcul retenu : " + reason);
        return List.copyOf(steps);
    }

    /** The same delay with the length that a person gave. */
    public CatalogueLine lasting(Length given) {
        if (!(extent instanceof Extent.Given))
            throw new IllegalStateException("The length of " + id + " is not for a person to give");
        return with(new Extent.Fixed(given), regime, reason);
    }

    /** One time of a delay that comes back, to be counted anew from whatever meets it. */
    public CatalogueLine once() {
        return with(new Extent.Fixed(every()), regime, "compté de nouveau à chaque fois");
    }

    /** The same delay as an avenant has changed it; {@code length}: null where it changed the way of counting only. */
    public CatalogueLine amended(@Nullable Length length, Regime stated, String avenant) {
        var lasting = length == null ? extent : as(length);
        return new CatalogueLine(
                id,
                lasting,
                stated,
                direction,
                trigger,
                obligation,
                clause,
                confidence,
                source + BY_AVENANT + avenant,
                "");
    }

    private Extent as(Length length) {
        return extent instanceof Extent.Cyclic && length instanceof Span every
                ? new Extent.Cyclic(every)
                : new Extent.Fixed(length);
    }

    /** The same delay counted as the clause says, instead of the way that the catalogue names by default. */
    public CatalogueLine countedAs(Regime stated) {
        return with(extent, stated, "mode de calcul fixé par la clause");
    }

    /** The same delay for the duty that a text attaches it to. */
    public CatalogueLine serving(String duty) {
        return new CatalogueLine(id, extent, regime, direction, trigger, duty, clause, confidence, source, reason);
    }

    /** How long from one time of a delay that comes back to the next. */
    public Span every() {
        if (extent instanceof Extent.Cyclic cyclic) return cyclic.every();
        throw new IllegalStateException("Deadline " + id + " does not come back");
    }

    /** Where the days may still change, the count itself. */
    DayReckoning counted(LocalDate event, LocalCalendar calendar) {
        return days().count(event, wholeSpan(), direction, calendar);
    }

    CountsDays days() {
        if (regime instanceof CountsDays daily) return daily;
        throw new IllegalStateException("Deadline " + id + " is not counted in days");
    }

    Span span() {
        if (length() instanceof Span span) return span;
        throw new IllegalStateException("Deadline " + id + " is not counted in days");
    }

    /** The same with what came first, where it is counted together with that. */
    Span wholeSpan() {
        return withWhatCameFirst(span()) instanceof Span whole ? whole : span();
    }

    Length length() {
        if (extent instanceof Extent.Fixed fixed) return fixed.length();
        throw new IllegalStateException("Deadline " + id + " has no length of its own: " + extent);
    }

    RecordedDeadline recorded(Reckoning reckoning, LocalCalendar calendar) {
        return RecordedDeadline.of(this, reckoning, calendar);
    }

    private CatalogueLine with(Extent newExtent, Regime newRegime, String why) {
        return new CatalogueLine(
                id, newExtent, newRegime, direction, trigger, obligation, clause, confidence, source, why);
    }
}
