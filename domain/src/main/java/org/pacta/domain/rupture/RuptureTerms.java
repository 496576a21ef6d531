package org.pacta.domain.rupture;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.resiliation.NoticeDelay;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the text says of an end by common accord.
 *
 * @param parties whose agreement it takes
 * @param forms of their letters
 * @param notice before the end of a period, by which all letters have arrived; none where the text asks for none
 * @param renewal how long each further period lasts, where the convention goes on by itself
 * @param atPeriodEnd whether it ends with the period, or on the day agreed to
 */
public record RuptureTerms(
        String article,
        String title,
        List<Organisation> parties,
        Set<PliForm> forms,
        @Nullable NoticeDelay notice,
        @Nullable Period renewal,
        boolean atPeriodEnd,
        Set<String> obligations) {

    private static final String BY = "rupture.by";
    private static final String ALLOWED = "accord-ecrit";
    private static final String AGREED_DAY = "date-convenue";

    public RuptureTerms {
        parties = List.copyOf(parties);
        forms = Set.copyOf(forms);
        obligations = Set.copyOf(obligations);
    }

    /** None where the text does not let the parties end it so, or where they have set that aside. */
    public static Optional<RuptureTerms> of(
            ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {
        var seats = new Seats(template, parties);
        return seats.clauseOn(BY)
                .filter(clause -> clause.parameter("rupture.blank")
                        .map(blank -> ALLOWED.equals(blanks.get(blank)))
                        .orElse(true))
                .map(clause -> terms(seats, clause, blanks));
    }

    private static RuptureTerms terms(Seats seats, Clause clause, Map<String, String> blanks) {
        var named = Seats.list(clause, BY);
        return new RuptureTerms(
                clause.id(),
                clause.title(),
                seats.parties().stream()
                        .filter(party -> named.contains(party.role()))
                        .map(Party::organisation)
                        .toList(),
                PliForm.accepted(clause.parameter("channel").orElse("any")),
                notice(seats.template(), clause),
                renewal(seats),
                clause.parameter("notice.from").isPresent()
                        && !clause.parameter("effect.blank")
                                .map(blanks::get)
                                .filter(AGREED_DAY::equals)
                                .isPresent(),
                clause.obligations());
    }

    private static @Nullable NoticeDelay notice(ConventionTemplate template, Clause clause) {
        var address = template.id() + "/" + clause.id() + "/notice";
        return ClauseDelays.of(template).stream()
                .filter(line -> line.clause().equals(address))
                .findFirst()
                .map(NoticeDelay::of)
                .orElse(null);
    }

    private static @Nullable Period renewal(Seats seats) {
        return seats.clauseOn("renewal.length")
                .flatMap(clause -> clause.parameter("renewal.length"))
                .map(written -> Period.parse(written.replace("every ", "")))
                .orElse(null);
    }

    /** The last day on which every letter may have arrived for the convention to end with that period. */
    public Optional<RecordedDeadline> lastUsefulDay(@Nullable LocalDate periodEnd, LocalCalendar calendar) {
        return periodEnd == null || notice == null
                ? Optional.empty()
                : Optional.of(notice.counted(null).from(periodEnd, calendar));
    }

    /** The end of the period after that one. */
    public Optional<LocalDate> next(LocalDate periodEnd) {
        return Optional.ofNullable(renewal).map(periodEnd::plus);
    }
}
