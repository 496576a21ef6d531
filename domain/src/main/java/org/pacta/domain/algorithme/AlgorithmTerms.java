package org.pacta.domain.algorithme;

import java.util.List;
import org.pacta.domain.shared.Organisation;

/**
 * What the clauses of a convention say of its algorithms.
 *
 * @param partner the party that proposes, installs and removes them
 * @param city the party that lets them be installed
 * @param purposes what they may serve, as the text and the decision on its legal basis leave it
 * @param target how many false alerts there may be before operators use one
 */
public record AlgorithmTerms(Organisation partner, Organisation city, List<String> purposes, Target target) {

    public AlgorithmTerms {
        purposes = List.copyOf(purposes);
    }

    /**
     * The share of false alerts that the text allows.
     *
     * @param percent in hundredths of all alerts
     * @param strict whether exactly that share is already too much
     */
    public record Target(int percent, boolean strict) {

        boolean isMetBy(Measurement measured) {
            var found = 100L * measured.falseAlerts();
            var allowed = (long) percent * measured.alerts();
            return strict ? found < allowed : found <= allowed;
        }
    }
}
