package org.pacta.domain.convention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/** Who of the parties is meant where a clause names a seat of its template, and which delays that clause gives. */
public record Seats(ConventionTemplate template, List<Party> parties) {

    public Optional<Organisation> of(String role) {
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(Party::organisation)
                .findFirst();
    }

    public Optional<Organisation> named(Clause clause, String parameter) {
        return clause.parameter(parameter).flatMap(this::of);
    }

    /** The first clause that says something of this. */
    public Optional<Clause> clauseOn(String parameter) {
        return clauseWhere(clause -> clause.parameter(parameter).isPresent());
    }

    public Optional<Clause> clauseWhere(Predicate<Clause> chosen) {
        return template.clauses().stream().filter(chosen).findFirst();
    }

    /** The delay that this clause gives under this name. */
    public CatalogueLine delay(Clause clause, String name) {
        var address = template.id() + "/" + clause.id() + "/" + name;
        return ClauseDelays.of(template).stream()
                .filter(line -> line.clause().equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** What a parameter lists, separated by commas. */
    public static Set<String> list(Clause clause, String parameter) {
        return clause.parameter(parameter).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }
}
