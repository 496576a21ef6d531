package org.pacta.domain.differend;

import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.resiliation.NoticeDelay;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the text says of disputes, for the party that tells of one.
 *
 * @param article of the clause on amicable settlement
 * @param amicable the time for it; none where the text gives none
 * @param agreed its length, where the parties fixed it when they signed
 * @param start from when it runs
 * @param court the judge that the text names, in its words
 * @param channel how that judge is seized, where the text says it
 */
public record DifferendTerms(
        String article,
        String title,
        List<Organisation> parties,
        @Nullable NoticeDelay amicable,
        @Nullable Period agreed,
        AmicableStart start,
        String court,
        @Nullable String channel,
        Set<String> obligations) {

    private static final String WITHOUT = "amicable";
    private static final String LENGTH = "amicable.length";
    private static final String BLANK = "amicable.blank";
    private static final String COURT = "court";
    private static final String COMPETENT = "tribunal-competent";

    public DifferendTerms {
        parties = List.copyOf(parties);
        obligations = Set.copyOf(obligations);
    }

    /** None where the text says nothing of disputes. */
    public static Optional<DifferendTerms> of(
            ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {
        var seats = new Seats(template, parties);
        return seats.clauseWhere(clause -> Stream.of(WITHOUT, LENGTH, BLANK)
                        .anyMatch(key -> clause.parameter(key).isPresent()))
                .map(clause -> terms(seats, clause, blanks));
    }

    /** Whether the parties have to fix the time for this dispute. */
    public boolean leavesLength() {
        return amicable != null && amicable.length() == null && agreed == null;
    }

    /** What the text itself would fill its blank with. */
    public Optional<String> exampleLength(ConventionTemplate template) {
        return template.clause(article)
                .flatMap(clause -> clause.parameter(BLANK))
                .flatMap(template::blank)
                .map(Blank::example);
    }

    private static DifferendTerms terms(Seats seats, Clause clause, Map<String, String> blanks) {
        var judge = seats.clauseOn(COURT).orElse(clause);
        var duties = new HashSet<>(clause.obligations());
        duties.addAll(judge.obligations());
        return new DifferendTerms(
                clause.id(),
                clause.title(),
                seats.parties().stream().map(Party::organisation).toList(),
                clause.parameter(WITHOUT).isPresent() ? null : delay(seats.template(), clause),
                value(clause, BLANK, blanks).map(Period::parse).orElse(null),
                AmicableStart.chosen(value(clause, "trigger.blank", blanks).orElse("")),
                value(judge, "court.blank", blanks)
                        .or(() -> judge.parameter(COURT).map(DifferendTerms::inWords))
                        .orElse(inWords(COMPETENT)),
                judge.parameter("channel").orElse(null),
                duties);
    }

    private static @Nullable NoticeDelay delay(ConventionTemplate template, Clause clause) {
        var address = template.id() + "/" + clause.id() + "/amicable";
        return ClauseDelays.of(template).stream()
                .filter(line -> line.clause().equals(address))
                .findFirst()
                .map(NoticeDelay::of)
                .orElseGet(() -> given(clause, address));
    }

    private static NoticeDelay given(Clause clause, String address) {
        return new NoticeDelay(
                address,
                clause.parameter("amicable.regime").orElse("calendar"),
                Direction.FORWARD,
                null,
                clause.obligations().stream().findFirst().orElse("-"),
                "convention, article " + clause.article());
    }

    private static Optional<String> value(Clause clause, String key, Map<String, String> blanks) {
        return clause.parameter(key).map(blanks::get).filter(filled -> !filled.isEmpty());
    }

    /** "tribunal-administratif-marseille" as a reader writes it. */
    private static String inWords(String code) {
        var words = Arrays.asList(code.split("-"));
        var place = words.size() > 2 && words.get(1).equals("administratif") ? words.getLast() : "";
        var court = String.join(" ", place.isEmpty() ? words : words.subList(0, 2));
        var name = place.isEmpty() ? "" : " de " + place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
        return court + name;
    }
}
