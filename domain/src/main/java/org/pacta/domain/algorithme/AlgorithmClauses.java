package org.pacta.domain.algorithme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention and from one convention's blanks what is said of its algorithms.
 *
 * @param blanks blank id → what was put into it; empty where it was waived
 */
public record AlgorithmClauses(ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {

    private static final String PERCENT = "false-positives.percent";
    private static final String STUDIED_BY = "proposal.studied-by";
    private static final String PURPOSES = "purposes";

    /** Nothing where the text knows no algorithm that is proposed, measured and agreed to. */
    public Optional<AlgorithmTerms> terms() {
        return with("confirmation.before", "installation")
                .flatMap(choice -> seat(choice, "proposal.by"))
                .flatMap(partner -> with("agreement.per", "algorithm")
                        .flatMap(agreement -> seat(agreement, "agreement.by"))
                        .flatMap(
                                city -> target().map(target -> new AlgorithmTerms(partner, city, purposes(), target))));
    }

    /** Kind of the committee that studies what is proposed. */
    public Optional<String> committee() {
        return having(STUDIED_BY).flatMap(clause -> clause.parameter(STUDIED_BY));
    }

    private Optional<AlgorithmTerms.Target> target() {
        return having(PERCENT)
                .map(clause -> new AlgorithmTerms.Target(
                        Integer.parseInt(clause.parameters().get(PERCENT)),
                        clause.parameter("false-positives.limit")
                                .filter("strictly-less"::equals)
                                .isPresent()));
    }

    private List<String> purposes() {
        return having(PURPOSES)
                .map(clause -> {
                    var suspended = suspended(clause);
                    return list(clause, PURPOSES).stream()
                            .filter(purpose -> !suspended.contains(purpose))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Purposes that the parties themselves keep waiting for a law that allows them. */
    private List<String> suspended(Clause clause) {
        var decided = clause.parameter("legal-basis.blank").map(blank -> blanks.getOrDefault(blank, ""));
        return decided.isPresent() && decided.equals(clause.parameter("legal-basis.suspended-by"))
                ? list(clause, "legal-basis.purposes")
                : List.of();
    }

    private static List<String> list(Clause clause, String parameter) {
        return clause.parameter(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    private Optional<Clause> with(String parameter, String value) {
        return template.clauses().stream()
                .filter(clause ->
                        clause.parameter(parameter).filter(value::equals).isPresent())
                .findFirst();
    }

    private Optional<Clause> having(String parameter) {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(parameter).isPresent())
                .findFirst();
    }

    private Optional<Organisation> seat(Clause clause, String parameter) {
        return parties.stream()
                .filter(party ->
                        clause.parameter(parameter).filter(party.role()::equals).isPresent())
                .map(Party::organisation)
                .findFirst();
    }
}
