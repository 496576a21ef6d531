package org.pacta.domain.breach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.AmendedDelay;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/**
 * Reads from a kind of convention and from one convention's blanks whom a breach goes to.
 *
 * @param blanks blank id → what was put into it; empty where it was waived
 */
public record BreachRoutes(ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {

    private static final String AWARENESS = "awareness";
    private static final String STRICTLY = "strictly-less";

    /** The route of what this party reports; where the text says nothing, it is the controller of its own data. */
    public BreachRoute of(Organisation reporter) {
        return clause().map(clause -> through(clause, reporter))
                .orElseGet(() -> new BreachRoute(null, reporter, reporter));
    }

    private BreachRoute through(Clause clause, Organisation reporter) {
        var from = seat(clause, "notice.from");
        var controller = seat(clause, "notice.to");
        if (!reporter.equals(from)) return new BreachRoute(null, controller, controller);
        var line = delay(clause);
        var warning = new BreachRoute.Warning(
                from,
                controller,
                line.id(),
                isStrict(clause),
                desks(clause),
                AmendedDelay.of(line).orElse(null));
        return new BreachRoute(warning, controller, notifier(clause).orElse(controller));
    }

    /** Who writes to the CNIL: what was decided on the blank, else the text; where the text contradicts the law, the law (GDPR art. 33(1)). */
    private Optional<Organisation> notifier(Clause clause) {
        var decided = clause.parameter("cnil.blank").map(blank -> blanks.getOrDefault(blank, ""));
        return decided.or(() -> clause.parameter("cnil.by"))
                .flatMap(role -> parties.stream()
                        .filter(party -> role.equals(party.role()) || role.startsWith(party.role() + "-"))
                        .findFirst())
                .map(Party::organisation);
    }

    private Optional<Clause> clause() {
        return template.clauses().stream()
                .filter(clause -> clause.parameter("notice.trigger")
                        .filter(AWARENESS::equals)
                        .isPresent())
                .findFirst();
    }

    private CatalogueLine delay(Clause clause) {
        var address = template.id() + "/" + clause.id() + "/notice";
        return ClauseDelays.of(template).stream()
                .filter(line -> line.clause().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isStrict(Clause clause) {
        return clause.parameter("notice.limit").filter(STRICTLY::equals).isPresent();
    }

    private static Set<String> desks(Clause clause) {
        return Arrays.stream(clause.parameter("recipients").orElse("dpo").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private Organisation seat(Clause clause, String parameter) {
        var role = clause.parameter(parameter).orElseThrow();
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .findFirst()
                .orElseThrow()
                .organisation();
    }
}
