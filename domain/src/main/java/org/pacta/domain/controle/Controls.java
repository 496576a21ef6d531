package org.pacta.domain.controle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/** Reads from a kind of convention what a party may check of the other: {@code audit.by} says who, each {@code control.x} what. */
public record Controls(ConventionTemplate template, List<Party> parties) {

    private static final String BY = "audit.by";
    private static final String PREFIX = "control.";

    /** Those that this party may ask, in the order of the text. */
    public List<ControlTerms> openTo(Organisation asker) {
        var seats = new Seats(template, parties);
        return template.clauses().stream()
                .filter(clause -> seats.named(clause, BY).filter(asker::equals).isPresent())
                .flatMap(clause -> of(clause, asker))
                .toList();
    }

    public Optional<ControlTerms> of(Organisation asker, String kind) {
        return openTo(asker).stream().filter(terms -> terms.kind().equals(kind)).findFirst();
    }

    private Stream<ControlTerms> of(Clause clause, Organisation asker) {
        return parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(asker))
                .limit(1)
                .flatMap(asked -> clause.parameters().keySet().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .sorted()
                        .map(key -> new ControlTerms(
                                key.substring(PREFIX.length()),
                                clause.parameter(key).orElseThrow(),
                                asker,
                                asked,
                                clause.obligations())));
    }
}
