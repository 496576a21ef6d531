package org.pacta.domain.committee;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;

/** Reads from a kind of convention which committees its parties sit in: who asks them, who writes, who validates, how often. */
public record Committees(ConventionTemplate template, List<Party> parties) {

    private static final String KIND = "committee.kind";
    private static final String CONVENERS = "convened-by";
    private static final String SEAT = "seat.";

    /** In the minutes of a meeting that either party may ask: the party that asked it, and the other one. */
    private static final String CONVENER = "convener";

    private static final String OTHER = "other";

    /** In the order of the text. */
    public List<String> kinds() {
        return clauses().map(Committees::kind).toList();
    }

    public String title(String kind) {
        return clause(kind).map(Clause::title).orElse(kind);
    }

    /** Those of which this party may ask a meeting. */
    public List<String> openTo(Organisation party) {
        return clauses()
                .filter(clause -> conveners(clause).contains(party))
                .map(Committees::kind)
                .toList();
    }

    /** The committee of this kind as it meets when this party asks it. */
    public Optional<Committee> convenedBy(Organisation party, String kind) {
        return clause(kind)
                .map(clause -> new Committee(
                        kind,
                        clause.title(),
                        organisations(),
                        conveners(clause),
                        seat(clause.parameter("minutes.by").orElse(CONVENER), party)
                                .orElse(party),
                        clause.parameter("minutes.validated-by")
                                .flatMap(role -> seat(role, party))
                                .orElse(null),
                        new Composition(
                                seats(clause),
                                clause.parameter("parity")
                                        .filter("true"::equals)
                                        .isPresent()),
                        opinion(clause)));
    }

    /** Code of a side → what the text calls it. */
    public String side(String kind, String seat) {
        var named = clause(kind).flatMap(clause -> clause.parameter(SEAT + seat));
        return named.or(() -> template.party(seat).map(role -> role.label())).orElse(seat);
    }

    /** How often those meet that the text makes come back. */
    public List<Pace> paces() {
        return clauses().flatMap(clause -> pace(clause).stream()).toList();
    }

    /** How many meetings of this kind are owed in person. */
    public int inPerson(String kind) {
        return clause(kind)
                .flatMap(clause -> clause.parameter("in-person.count"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Optional<Pace> pace(Clause clause) {
        var address =
                clause.parameter("committee.cycle").map(subject -> template.id() + "/" + clause.id() + "/" + subject);
        return ClauseDelays.of(template).stream()
                .filter(line -> address.filter(line.clause()::equals).isPresent())
                .filter(line -> line.extent() instanceof Extent.Cyclic)
                .map(CatalogueLine::id)
                .map(delay -> new Pace(kind(clause), delay, inPerson(kind(clause))))
                .findFirst();
    }

    /** Named in the clause of the committee, or in one that speaks of several; all parties where nobody is named. */
    private Set<Organisation> conveners(Clause clause) {
        var shared = template.clauses().stream()
                .filter(other -> listed(other, "committees").contains(kind(clause)))
                .flatMap(other -> listed(other, CONVENERS).stream());
        var named = Stream.concat(listed(clause, CONVENERS).stream(), shared)
                .flatMap(role -> inRole(role).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty() ? organisations() : named;
    }

    /** One for each party where the text names no sides. */
    private Set<String> seats(Clause clause) {
        var named = clause.parameters().keySet().stream().filter(key -> key.startsWith(SEAT));
        var sides = named.map(key -> key.substring(SEAT.length())).toList();
        return new LinkedHashSet<>(
                sides.isEmpty() ? parties.stream().map(Party::role).toList() : sides);
    }

    private static OpinionDuty opinion(Clause clause) {
        return OpinionDuty.valueOf(clause.parameter("opinion").orElse("none").toUpperCase(Locale.ROOT));
    }

    private Optional<Organisation> seat(String role, Organisation convener) {
        return switch (role) {
            case CONVENER -> Optional.of(convener);
            case OTHER ->
                organisations().stream()
                        .filter(party -> !party.equals(convener))
                        .findFirst();
            default -> inRole(role);
        };
    }

    private Optional<Organisation> inRole(String role) {
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(Party::organisation)
                .findFirst();
    }

    private Set<Organisation> organisations() {
        return parties.stream().map(Party::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Clause> clause(String kind) {
        return clauses().filter(clause -> kind(clause).equals(kind)).findFirst();
    }

    private Stream<Clause> clauses() {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(KIND).isPresent());
    }

    private static String kind(Clause clause) {
        return clause.parameter(KIND).orElseThrow();
    }

    private static Set<String> listed(Clause clause, String parameter) {
        return clause.parameter(parameter)
                .map(list -> Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
