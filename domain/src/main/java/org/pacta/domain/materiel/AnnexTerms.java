package org.pacta.domain.materiel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the clauses of a convention say of one kind of shared good.
 *
 * @param parties both of them, each of which answers what the other proposes
 * @param content what a line has to say
 * @param lender who lends, and takes back; none where nothing is lent
 * @param burdens who bears what of a good; none where the text does not say
 */
public record AnnexTerms(
        LineKind kind,
        List<Organisation> parties,
        Set<LinePart> content,
        @Nullable Organisation lender,
        @Nullable Burdens burdens) {

    private static final String LINE = "line";
    private static final String COLUMNS = "columns";
    private static final String LENDER = "return.by";

    public AnnexTerms {
        parties = List.copyOf(parties);
        content = Set.copyOf(content);
    }

    /** Those kinds of which the text has an annex. */
    public static List<AnnexTerms> of(ConventionTemplate template, List<Party> parties) {
        return Arrays.stream(LineKind.values())
                .flatMap(kind -> of(kind, template, parties).stream())
                .toList();
    }

    /** Empty where the text has no annex of this kind. */
    public static Optional<AnnexTerms> of(LineKind kind, ConventionTemplate template, List<Party> parties) {
        var seats = new Seats(template, parties);
        return seats.clauseWhere(clause -> isOn(kind, clause))
                .map(clause -> new AnnexTerms(
                        kind,
                        parties.stream().map(Party::organisation).toList(),
                        LinePart.named(Seats.list(clause, COLUMNS)),
                        seats.named(clause, LENDER).orElse(null),
                        Burdens.of(seats).orElse(null)));
    }

    private static boolean isOn(LineKind kind, Clause clause) {
        return clause.parameter(LINE)
                .flatMap(LineKind::named)
                .filter(kind::equals)
                .isPresent();
    }

    @Nullable
    Responsibility responsibility(AnnexLine line) {
        return burdens == null ? null : burdens.on(line);
    }

    Organisation otherThan(Organisation party) {
        return parties.stream()
                .filter(other -> !other.equals(party))
                .findFirst()
                .orElseThrow();
    }
}
