package org.pacta.domain.signalement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention what its parties have to tell each other: {@code signal.x} is the title of what {@code x}
 * tells, {@code signal.from} names who does, either party where it names nobody.
 */
public record Signals(ConventionTemplate template, List<Party> parties) {

    private static final String PREFIX = "signal.";
    private static final String FROM = PREFIX + "from";
    private static final String CONTENT = "handover.content";
    private static final String EXCEPTION = "exception";
    private static final String SAME_GROUP = "same-group-in-france";
    private static final String SURVIVAL = "survival";
    private static final String UNLIMITED = "unlimited";

    /** Those that this party may have to tell, in the order of the text. */
    public List<SignalTerms> openTo(Organisation from) {
        return otherThan(from).stream()
                .flatMap(to -> template.clauses().stream().flatMap(clause -> of(clause, from, to)))
                .toList();
    }

    public Optional<SignalTerms> of(Organisation from, String kind) {
        return openTo(from).stream().filter(terms -> terms.kind().equals(kind)).findFirst();
    }

    private Stream<SignalTerms> of(Clause clause, Organisation from, Organisation to) {
        if (!tells(clause, from)) return Stream.empty();
        return clause.parameters().keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.equals(FROM))
                .sorted()
                .map(key -> new SignalTerms(
                        key.substring(PREFIX.length()),
                        clause.parameter(key).orElseThrow(),
                        from,
                        to,
                        Seats.list(clause, CONTENT),
                        clause.parameter(EXCEPTION).filter(SAME_GROUP::equals).isPresent(),
                        clause.parameter(SURVIVAL).filter(UNLIMITED::equals).isPresent(),
                        clause.obligations()));
    }

    private boolean tells(Clause clause, Organisation from) {
        var named = Seats.list(clause, FROM);
        return parties.stream()
                .filter(party -> party.organisation().equals(from))
                .anyMatch(party -> named.isEmpty() || named.contains(party.role()));
    }

    private Optional<Organisation> otherThan(Organisation from) {
        return parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(from))
                .findFirst();
    }
}
