package org.pacta.domain.algorithme;

import java.util.List;
import org.pacta.domain.algorithme.AlgorithmeCommand.AuthoriseAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmAuthorised;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Span;
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

    /** What the Mayor's signature of that day records, and what the letter that is shown before it is drawn from. */
    public AlgorithmAuthorised authorised(AuthoriseAlgorithm ask, LocalCalendars calendars) {
        var due = Catalogue.line(AlgorithmeEvent.INSTALLATION)
                .lasting(Span.of(ask.delay()))
                .from(ask.authorisedOn(), calendars.of(city));
        return new AlgorithmAuthorised(ask.id(), ask.by().id(), ask.conditions(), due, ask.authorisedOn());
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
