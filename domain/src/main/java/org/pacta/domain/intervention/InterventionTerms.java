package org.pacta.domain.intervention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the clauses of a convention say of interventions. Who is host and who is guest stands in the lines of the annexes.
 *
 * @param parties both of them
 * @param content what a request has to say (MET-17)
 */
public record InterventionTerms(List<Organisation> parties, Set<RequestPart> content) {

    private static final String CONTENT = "request.content";

    public InterventionTerms {
        parties = List.copyOf(parties);
        content = Set.copyOf(content);
    }

    /** Empty where the text asks for no request. */
    public static Optional<InterventionTerms> of(ConventionTemplate template, List<Party> parties) {
        return new Seats(template, parties)
                .clauseOn(CONTENT)
                .map(clause -> new InterventionTerms(
                        parties.stream().map(Party::organisation).toList(),
                        RequestPart.named(Seats.list(clause, CONTENT))));
    }
}
