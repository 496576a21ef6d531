package org.pacta.domain.algorithme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Who watches over the tools in real conditions, and to whom what it sees is told (VAR-14).
 *
 * @param kinds what is told: biases, errors, risks, as the clause names them
 */
public record Oversight(Organisation from, Organisation to, List<String> kinds) {

    public Oversight {
        kinds = List.copyOf(kinds);
    }

    /** Nothing where the text asks nobody to watch. */
    public static Optional<Oversight> of(ConventionTemplate template, List<Party> parties) {
        return template.clauses().stream()
                .filter(clause -> clause.parameter("oversight.by").isPresent())
                .findFirst()
                .flatMap(clause -> seat(clause, "report.from", parties)
                        .flatMap(from ->
                                seat(clause, "report.to", parties).map(to -> new Oversight(from, to, kinds(clause)))));
    }

    private static List<String> kinds(Clause clause) {
        return Arrays.stream(clause.parameter("report.content").orElse("").split(","))
                .map(String::strip)
                .toList();
    }

    private static Optional<Organisation> seat(Clause clause, String parameter, List<Party> parties) {
        return parties.stream()
                .filter(party ->
                        clause.parameter(parameter).filter(party.role()::equals).isPresent())
                .map(Party::organisation)
                .findFirst();
    }
}
