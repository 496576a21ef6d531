package org.pacta.domain.acces;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/** Reads from a kind of convention who may enter whose premises: {@code charter.by} persons who work, {@code pledge.by} visitors. */
public record AccessClauses(ConventionTemplate template, List<Party> parties) {

    private static final String CHARTER = "charter.by";
    private static final String PLEDGE = "pledge.by";
    private static final String ESCORT = "escort.by";

    /** Empty where nobody signs a charter before entering. */
    public Optional<AccessTerms> work() {
        var seats = new Seats(template, parties);
        return seats.clauseOn(CHARTER)
                .flatMap(charter -> seats.clauseOn("escort.contact"))
                .flatMap(clause -> hosted(seats, clause));
    }

    /** Empty where the text knows no visits. */
    public Optional<AccessTerms> visit() {
        var seats = new Seats(template, parties);
        return seats.clauseOn(PLEDGE).flatMap(clause -> hosted(seats, clause));
    }

    private Optional<AccessTerms> hosted(Seats seats, Clause clause) {
        return seats.named(clause, ESCORT).flatMap(host -> otherThan(host).map(guest -> new AccessTerms(host, guest)));
    }

    private Optional<Organisation> otherThan(Organisation host) {
        return parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(host))
                .findFirst();
    }
}
