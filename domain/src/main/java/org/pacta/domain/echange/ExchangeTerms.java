package org.pacta.domain.echange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the clauses of a convention say of exchanges of data.
 *
 * @param parties both of them
 * @param documents what each accepts before the first exchange, as the clause names them (MET-04)
 * @param excluded what a network of the other is never used for, as the clause names it (MET-15)
 */
public record ExchangeTerms(List<Organisation> parties, Set<String> documents, Set<String> excluded) {

    private static final String ACCEPTANCE = "acceptance.of";
    private static final String EXCLUDED = "excluded";

    public ExchangeTerms {
        parties = List.copyOf(parties);
        documents = Set.copyOf(documents);
        excluded = Set.copyOf(excluded);
    }

    /** Empty where the text asks nothing to be accepted. */
    public static Optional<ExchangeTerms> of(ConventionTemplate template, List<Party> parties) {
        var seats = new Seats(template, parties);
        return seats.clauseOn(ACCEPTANCE)
                .map(clause -> new ExchangeTerms(
                        parties.stream().map(Party::organisation).toList(),
                        Seats.list(clause, ACCEPTANCE),
                        seats.clauseOn(EXCLUDED)
                                .map(network -> Seats.list(network, EXCLUDED))
                                .orElse(Set.of())));
    }

    Organisation otherThan(Organisation party) {
        return parties.stream()
                .filter(other -> !other.equals(party))
                .findFirst()
                .orElseThrow();
    }
}
