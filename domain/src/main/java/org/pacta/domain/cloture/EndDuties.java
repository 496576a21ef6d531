package org.pacta.domain.cloture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention what its end asks of whom: {@code closing.by} names the parties, every other {@code
 * closing.x} says what the duty {@code x} is (MET-24, VAR-19, SUR-22, SUR-5.4).
 */
public record EndDuties(ConventionTemplate template, List<Party> parties) {

    private static final String PREFIX = "closing.";
    private static final String BY = PREFIX + "by";

    /** In the order of the text. */
    public List<EndDutyTerms> all() {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(BY).isPresent())
                .flatMap(this::of)
                .toList();
    }

    private Stream<EndDutyTerms> of(Clause clause) {
        return kinds(clause).flatMap(kind -> owners(clause).map(owner -> terms(clause, kind, owner)));
    }

    private EndDutyTerms terms(Clause clause, String kind, Organisation owner) {
        var others = parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(owner))
                .collect(Collectors.toUnmodifiableSet());
        var title = clause.parameter(PREFIX + kind).orElseThrow();
        return new EndDutyTerms(kind, title, clause.id(), owner, others, clause.obligations());
    }

    private Stream<Organisation> owners(Clause clause) {
        var owing = Seats.list(clause, BY);
        return parties.stream().filter(party -> owing.contains(party.role())).map(Party::organisation);
    }

    private static Stream<String> kinds(Clause clause) {
        return clause.parameters().keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.equals(BY))
                .map(key -> key.substring(PREFIX.length()))
                .sorted();
    }
}
