package org.pacta.domain.attestation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention which papers its parties owe each other: {@code attestation.by} names who, {@code
 * attestation.when} from when, every other {@code attestation.x} is the title of the paper {@code x}.
 */
public record Papers(ConventionTemplate template, List<Party> parties) {

    private static final String PREFIX = "attestation.";
    private static final String BY = PREFIX + "by";
    private static final String WHEN = PREFIX + "when";
    private static final String START = "start";
    private static final String CERTIFICATE = "certificate";

    /** In the order of the text. */
    public List<Paper> all() {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(BY).isPresent())
                .flatMap(this::of)
                .toList();
    }

    public Optional<Paper> of(Organisation owner, String kind) {
        return all().stream()
                .filter(paper -> paper.owner().equals(owner) && paper.kind().equals(kind))
                .findFirst();
    }

    private Stream<Paper> of(Clause clause) {
        return owners(clause)
                .flatMap(owner -> kinds(clause)
                        .map(kind -> new Paper(
                                kind,
                                clause.parameter(PREFIX + kind).orElseThrow(),
                                owner,
                                others(owner),
                                validity(clause),
                                clause.obligations(),
                                Seats.list(clause, WHEN).contains(START))));
    }

    private Stream<Organisation> owners(Clause clause) {
        var owing = Seats.list(clause, BY);
        return parties.stream().filter(party -> owing.contains(party.role())).map(Party::organisation);
    }

    private static Stream<String> kinds(Clause clause) {
        return clause.parameters().keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.equals(BY) && !key.equals(WHEN))
                .map(key -> key.substring(PREFIX.length()))
                .sorted();
    }

    private Set<Organisation> others(Organisation owner) {
        return parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(owner))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The delay that a certificate starts, if a duty of this clause has one. */
    private @Nullable CatalogueLine validity(Clause clause) {
        return ClauseDelays.of(template).stream()
                .filter(line -> line.trigger().equals(CERTIFICATE)
                        && clause.obligations().contains(line.obligation()))
                .findFirst()
                .orElse(null);
    }
}
