package org.pacta.domain.materiel;

import java.util.Optional;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.template.Clause;

/**
 * On which side of a line its clause lays what a good costs and causes (MET-13).
 *
 * @param liable answers for it technically, financially and legally
 * @param energy pays for the current that it draws
 * @param works installs it, connects it and sees to it
 */
public record Burdens(Bearer liable, Bearer energy, Bearer works) {

    private static final String ENERGY = "energy.cost";

    static Optional<Burdens> of(Seats seats) {
        return seats.clauseOn(ENERGY)
                .map(clause -> new Burdens(bearer(clause, "liable"), bearer(clause, ENERGY), bearer(clause, "works")));
    }

    private static Bearer bearer(Clause clause, String parameter) {
        return Bearer.named(clause.parameter(parameter).orElse(""));
    }

    /** What draws nothing from its host costs it nothing. */
    Responsibility on(AnnexLine line) {
        var connected = line.energy() == Energy.MAINS;
        return new Responsibility(liable.of(line), connected ? energy.of(line) : null, works.of(line));
    }
}
