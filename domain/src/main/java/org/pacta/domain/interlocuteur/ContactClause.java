package org.pacta.domain.interlocuteur;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/** Reads from a kind of convention which parties name a contact: {@code contact.by} names them. */
public record ContactClause(ConventionTemplate template, List<Party> parties) {

    private static final String BY = "contact.by";

    public Set<Organisation> owing() {
        return new Seats(template, parties)
                .clauseOn(BY).stream()
                        .flatMap(clause -> parties.stream()
                                .filter(party -> Seats.list(clause, BY).contains(party.role())))
                        .map(Party::organisation)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
