package org.pacta.domain.accord;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention what needs a prior written agreement: {@code accord.kind} names it, {@code agreement.by}
 * says whose, {@code other-party} or seats of the template.
 */
public record Accords(ConventionTemplate template, List<Party> parties) {

    private static final String KIND = "accord.kind";
    private static final String BY = "agreement.by";
    private static final String OTHER = "other-party";

    /** Those that this party may need, in the order of the text. */
    public List<AccordTerms> openTo(Organisation asker) {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(KIND).isPresent())
                .flatMap(clause -> of(clause, asker).stream())
                .toList();
    }

    public Optional<AccordTerms> of(Organisation asker, String kind) {
        return openTo(asker).stream().filter(terms -> terms.kind().equals(kind)).findFirst();
    }

    private Optional<AccordTerms> of(Clause clause, Organisation asker) {
        var named = Seats.list(clause, BY);
        var all = parties.stream().filter(party -> named.contains(OTHER) || named.contains(party.role()));
        var agreeing = all.map(Party::organisation).toList();
        return agreeing.stream()
                .filter(party -> !party.equals(asker))
                .findFirst()
                .map(other -> new AccordTerms(
                        clause.parameter(KIND).orElseThrow(),
                        clause.title(),
                        asker,
                        other,
                        !named.contains(OTHER) && agreeing.contains(asker),
                        clause.obligations()));
    }
}
