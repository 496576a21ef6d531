package org.pacta.domain.cloture;

import static org.pacta.domain.cloture.SurvivalTerms.Lasting.OWN_TERM;
import static org.pacta.domain.cloture.SurvivalTerms.Lasting.UNLIMITED;
import static org.pacta.domain.cloture.SurvivalTerms.Lasting.UNTIL;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention which of its clauses outlive it: {@code survival: unlimited}, {@code survival: own-term}, or
 * a {@code survival.length} (VAR-17, SUR-10.1, SUR-17.1, SUR-17.2, SUR-22).
 */
public record Survivals(ConventionTemplate template) {

    private static final String SURVIVAL = "survival";
    private static final String FOR_ITS_OWN_TERM = "own-term";

    /** In the order of the text. */
    public List<SurvivalTerms> all() {
        return template.clauses().stream().flatMap(this::of).toList();
    }

    private Stream<SurvivalTerms> of(Clause clause) {
        var counted = line(clause).map(line -> terms(clause, UNTIL, line));
        var open = clause.parameter(SURVIVAL)
                .map(said -> terms(clause, said.equals(FOR_ITS_OWN_TERM) ? OWN_TERM : UNLIMITED, null));
        return Stream.concat(counted, open.stream());
    }

    private Stream<CatalogueLine> line(Clause clause) {
        var address = template.id() + "/" + clause.id() + "/" + SURVIVAL;
        return ClauseDelays.of(template).stream().filter(line -> line.clause().equals(address));
    }

    private static SurvivalTerms terms(Clause clause, SurvivalTerms.Lasting lasting, @Nullable CatalogueLine line) {
        return new SurvivalTerms(
                clause.id(), clause.title(), lasting, line == null ? null : line.id(), clause.obligations());
    }
}
