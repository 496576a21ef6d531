package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was computed once and recorded for ever: a later change of calendar, zone data or law does not move it.
 *
 * @param code which deadline of the catalogue, kebab-case
 * @param obligation the id of the duty it serves
 * @param source the article that gives it
 * @param regime the way of counting, as named by the API
 * @param rules version of the way of counting
 * @param zone zone of the place where it runs
 * @param trigger what started it; the start of the day where days or longer are counted
 * @param nominal first moment that is too late: for days and longer, the midnight that ends the last day
 * @param prudent the moment to keep to where the law is unsure, else the nominal one
 * @param steps the calculation, one French sentence a step
 * @param territory the place where it runs; none is the common mainland, as in all that was recorded before places were told
 */
public record RecordedDeadline(
        String code,
        String obligation,
        String source,
        String regime,
        String rules,
        ZoneId zone,
        Instant trigger,
        Instant nominal,
        Instant prudent,
        List<String> steps,
        @Nullable Place territory) {

    public RecordedDeadline {
        steps = List.copyOf(steps);
        territory = Place.METROPOLE.equals(territory) ? null : territory;
    }

    /** Edition of the ways of counting; 2 no longer uses Regulation 1182/71 art. 3(5), and keeps the day before a roll-over in prudence. */
    private static final String RULES = "2";

    static RecordedDeadline of(CatalogueLine line, Reckoning reckoning, LocalCalendar calendar) {
        var zone = calendar.zone();
        return new RecordedDeadline(
                line.id(),
                line.obligation(),
                line.source(),
                line.regime().code(),
                RULES,
                zone,
                reckoning.triggered(zone),
                reckoning.nominallyOver(zone),
                reckoning.prudentlyOver(zone),
                line.explained(reckoning),
                calendar.place());
    }

    /** Where it runs. */
    public Place place() {
        return territory == null ? Place.METROPOLE : territory;
    }

    /** The same deadline, to be kept in prudence until the other one where the law leaves a doubt on what started it. */
    public RecordedDeadline prudentlyUntil(RecordedDeadline other, String why) {
        if (other.prudent().equals(prudent)) return this;
        var said = new ArrayList<>(steps);
        said.add(why + " : date prudente " + FrenchDay.of(other.prudentDay()));
        return new RecordedDeadline(
                code, obligation, source, regime, rules, zone, trigger, nominal, other.prudent(), said, territory);
    }

    /** The same deadline for the one who has to wait for its end: in prudence not over before the other one is, counted to its very end. */
    public RecordedDeadline notOverBefore(RecordedDeadline other, String why) {
        var latest = other.nominal().isAfter(nominal) ? other.nominal() : nominal;
        var said = new ArrayList<>(steps);
        if (latest.isAfter(nominal)) said.add(why + " : date prudente " + FrenchDay.of(other.lastDay()));
        return new RecordedDeadline(
                code, obligation, source, regime, rules, zone, trigger, nominal, latest, said, territory);
    }

    /** Id of the line of the catalogue that it follows; the term of a convention follows that of its clause, if it has one. */
    public String line() {
        return isTerm() ? Catalogue.termOf(obligation).map(CatalogueLine::id).orElse(code) : code;
    }

    boolean isTerm() {
        return code.equals(ContractualTerm.CODE);
    }

    /** Whether the catalogue knows how to count it again: in days, with a length of its own. */
    boolean isCountedByCatalogue() {
        return fixedLength().filter(Span.class::isInstance).isPresent();
    }

    /** The same for hours, which no suspension or extension touches. */
    boolean isCountedInHours() {
        return fixedLength().filter(Hours.class::isInstance).isPresent();
    }

    private Optional<Length> fixedLength() {
        return Catalogue.find(code)
                .map(CatalogueLine::extent)
                .filter(Extent.Fixed.class::isInstance)
                .map(fixed -> ((Extent.Fixed) fixed).length());
    }

    /** How sure the catalogue is of it today; the term of a convention stands in its own text. */
    public Confidence confidence() {
        return Catalogue.find(line()).map(CatalogueLine::confidence).orElse(Confidence.HIGH);
    }

    /** Last day on which the act can still be done. */
    public LocalDate lastDay() {
        return nominal.atZone(zone).minusNanos(1).toLocalDate();
    }

    /** The end in French words: a last day, or a moment where it is not a day that ends. */
    public String endInWords() {
        var end = nominal.atZone(zone);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? FrenchDay.of(lastDay()) : FrenchMoment.of(end);
    }

    /** Last day to keep to where the law is unsure. */
    public LocalDate prudentDay() {
        return prudent.atZone(zone).minusNanos(1).toLocalDate();
    }
}
