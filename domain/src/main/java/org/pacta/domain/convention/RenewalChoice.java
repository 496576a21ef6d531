package org.pacta.domain.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.ConventionTemplate;

/**
 * From which day a silent renewal is counted: the end of the first period, or the anniversary of the day of effect where the
 * parties chose that. A cap makes the two differ (MET-06, MET-07).
 *
 * @param answer what was put into the blank that leaves it open
 * @param effect first day of the first period
 * @param end its last day
 */
public record RenewalChoice(Blank choice, Optional<String> answer, LocalDate effect, LocalDate end) {

    private static final String CHOICE = "anniversary.blank";
    private static final String ANNIVERSARY = "anniversaire-de-la-notification";

    /**
     * The day from which the periods that this delay renews are counted.
     *
     * @param blanks blank id → what was put into it
     * @param effect first day of the first period
     * @param end its last day
     */
    public static LocalDate start(
            ConventionTemplate template,
            CatalogueLine line,
            Map<String, String> blanks,
            LocalDate effect,
            LocalDate end) {
        return in(template, line)
                .map(blank ->
                        new RenewalChoice(blank, Optional.ofNullable(blanks.get(blank.id())), effect, end).start())
                .orElse(end);
    }

    /** The blank of that clause which leaves the choice open, if it does. */
    static Optional<Blank> in(ConventionTemplate template, CatalogueLine line) {
        var place = line.clause().split("/");
        if (place.length != 3 || !place[0].equals(template.id())) return Optional.empty();
        return template.clause(place[1])
                .flatMap(clause -> clause.parameter(CHOICE))
                .flatMap(template::blank);
    }

    LocalDate start() {
        return onAnniversary() ? anniversary() : end;
    }

    /** What was chosen; as long as nothing is, the other reading too. {@code renewed}: until when a period runs from a day. */
    List<String> steps(UnaryOperator<LocalDate> renewed) {
        var from = onAnniversary() ? "de l’anniversaire de la notification" : "de la fin de la première période";
        var said = "comptée " + from + " : " + FrenchDay.of(start());
        if (answer.isPresent()) return List.of("choix des parties, " + said);
        return anniversary().equals(end) ? List.of(said) : List.of(said, other(renewed.apply(anniversary())));
    }

    private String other(LocalDate until) {
        return "« " + choice.label()
                + " » n’est pas rempli : comptée de l’anniversaire de la notification, ce serait le "
                + FrenchDay.of(until);
    }

    private boolean onAnniversary() {
        return answer.filter(ANNIVERSARY::equals).isPresent();
    }

    /** The last one that is not after the end of the first period, so that no day is without a convention. */
    private LocalDate anniversary() {
        var years = end.getYear() - effect.getYear();
        var last = effect.plusYears(years);
        return last.isAfter(end) ? effect.plusYears(years - 1L) : last;
    }
}
