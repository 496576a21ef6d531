package org.pacta.domain.undertaking;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/** Who processes for whom by the clauses of a convention. */
public record UndertakingTerms(Organisation processor, Organisation controller) {

    private static final String PROCESSOR = "processor";
    private static final String CONTROLLER = "controller";

    /** Empty where the text knows no processor. */
    public static Optional<UndertakingTerms> of(ConventionTemplate template, List<Party> parties) {
        var seats = new Seats(template, parties);
        return seats.clauseOn(PROCESSOR)
                .map(clause -> new UndertakingTerms(
                        seats.named(clause, PROCESSOR).orElseThrow(),
                        seats.named(clause, CONTROLLER).orElseThrow()));
    }
}
