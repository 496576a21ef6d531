package org.pacta.domain.demande;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention and from one convention's blanks who answers the requests of persons, purpose by purpose.
 *
 * @param blanks blank id → what was put into it; empty where it was waived
 */
public record RequestRoutes(ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {

    private static final String CONTROLLER = "controller";
    private static final String PROCESSOR = "processor";
    private static final String OF_PURPOSE = "." + CONTROLLER;
    private static final String LATE_ANSWER = "late-answer";

    /** The purposes that the text tells apart, in its order. */
    public List<String> purposes() {
        return template.clauses().stream()
                .flatMap(clause -> clause.parameters().keySet().stream())
                .filter(key -> key.endsWith(OF_PURPOSE))
                .map(key -> key.substring(0, key.length() - OF_PURPOSE.length()))
                .toList();
    }

    /** What a purpose is called, in French. */
    public String label(String purpose) {
        var key = purpose + ".label";
        return new Seats(template, parties)
                .clauseOn(key)
                .flatMap(clause -> clause.parameter(key))
                .orElse(purpose);
    }

    /** The route of what concerns this purpose; where the text is silent, who has the request is controller of its own data. */
    public RequestRoute of(@Nullable String purpose, Organisation receiver) {
        var seats = new Seats(template, parties);
        var prefix = purpose == null ? "" : purpose + ".";
        var clause = seats.clauseOn(prefix + CONTROLLER);
        var controller = clause.flatMap(found -> seats.named(found, prefix + CONTROLLER));
        var processor = clause.flatMap(found -> seats.named(found, prefix + PROCESSOR));
        var desks = processor
                .flatMap(party -> forwarding(seats, party))
                .map(found -> Seats.list(found, "recipients"))
                .orElse(Set.of());
        return new RequestRoute(
                new RequestRoles(purpose, controller.orElse(receiver), processor.orElse(null), desks),
                processor.isPresent() ? lateAnswer(seats) : null);
    }

    private static Optional<Clause> forwarding(Seats seats, Organisation processor) {
        return seats.clauseWhere(clause ->
                seats.named(clause, "forward.from").filter(processor::equals).isPresent());
    }

    private @Nullable LateAnswer lateAnswer(Seats seats) {
        return seats.clauseOn(LATE_ANSWER + ".length")
                .map(clause -> new LateAnswer(
                        seats.delay(clause, LATE_ANSWER),
                        scope(decided(clause, LATE_ANSWER + ".blank")),
                        decided(clause, "trigger.blank").equals("sollicitation-de-la-ville")))
                .orElse(null);
    }

    /** Undecided, it means what the law allows (GDPR art. 12(3)). */
    private static LateAnswer.Scope scope(String decided) {
        return switch (decided) {
            case "un-mois" -> LateAnswer.Scope.NONE;
            case "plafond-interne" -> LateAnswer.Scope.BETWEEN_PARTIES;
            default -> LateAnswer.Scope.TOLD_EXTENSION;
        };
    }

    private String decided(Clause clause, String parameter) {
        return clause.parameter(parameter)
                .map(blank -> blanks.getOrDefault(blank, ""))
                .orElse("");
    }
}
