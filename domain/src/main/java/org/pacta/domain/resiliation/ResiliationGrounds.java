package org.pacta.domain.resiliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.pli.NoticeStart;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Nature;

/**
 * Reads from a kind of convention on what its parties may end it: {@code termination.steps} names the letters that lead there,
 * {@code termination.by} who may, either party where it names nobody, {@code termination.under} the clause that gives the form.
 */
public record ResiliationGrounds(ConventionTemplate template, List<Party> parties, Map<String, String> blanks) {

    private static final String STEPS = "termination.steps";
    private static final String BY = "termination.by";
    private static final String UNDER = "termination.under";
    private static final String GROUND = "ground";
    private static final String INDEMNITY = "indemnity";
    private static final String LETTER_DATE = "date-de-la-lettre";
    private static final String CPC = "cpc";

    /** Those that this party may call upon, in the order of the text. */
    public List<ResiliationGround> openTo(Organisation author) {
        return otherThan(author).stream()
                .flatMap(other ->
                        clauses().filter(clause -> mayEnd(clause, author)).map(clause -> ground(clause, author, other)))
                .toList();
    }

    public Optional<ResiliationGround> of(Organisation author, String code) {
        return openTo(author).stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    /** Whether the text lets anybody end it alone. */
    public boolean any() {
        return clauses().findAny().isPresent();
    }

    private Stream<Clause> clauses() {
        return template.clauses().stream()
                .filter(clause -> clause.parameter(STEPS).isPresent());
    }

    private ResiliationGround ground(Clause clause, Organisation author, Organisation against) {
        return new ResiliationGround(
                clause.parameter(GROUND).orElse(clause.id()),
                clause.id(),
                clause.title(),
                author,
                against,
                rungs(clause),
                clause.parameter("delegable").filter("false"::equals).isPresent(),
                chosen(clause, "effect").filter(LETTER_DATE::equals).isPresent(),
                clause.parameter("termination.after")
                        .filter("cnil-unfavourable"::equals)
                        .isPresent(),
                natureOf(author) == Nature.PRIVATE && natureOf(against) == Nature.PUBLIC,
                noIndemnity(clause),
                clause.obligations());
    }

    private List<Rung> rungs(Clause clause) {
        return Stream.of(clause.parameter(STEPS).orElseThrow().split(","))
                .map(String::strip)
                .map(RungKind::of)
                .map(kind -> rung(clause, kind))
                .toList();
    }

    private Rung rung(Clause clause, RungKind kind) {
        var name = kind.code();
        var channel = parameter(clause, name + ".channel").orElse("any");
        return new Rung(kind, PliForm.accepted(channel), delay(clause, name), start(clause, name));
    }

    private NoticeStart start(Clause clause, String name) {
        var said = clause.parameter(name + ".trigger").or(() -> chosen(clause, "trigger"));
        return NoticeStart.chosen(said.orElse(""));
    }

    private @Nullable NoticeDelay delay(Clause clause, String name) {
        var address = template.id() + "/" + clause.id() + "/" + name;
        return ClauseDelays.of(template).stream()
                .filter(line -> line.clause().equals(address))
                .findFirst()
                .map(NoticeDelay::of)
                .or(() -> given(clause, name, address))
                .orElse(null);
    }

    private static Optional<NoticeDelay> given(Clause clause, String name, String address) {
        var regime = clause.parameter(name + ".regime").orElse(CPC);
        var duty = clause.obligations().stream().findFirst().orElse("-");
        return clause.parameter(name + ".set-by")
                .map(letter -> new NoticeDelay(
                        address, regime, Direction.FORWARD, null, duty, "convention, article " + clause.article()));
    }

    /** What the parties chose for a blank when they signed; nothing where they set it aside. */
    private Optional<String> chosen(Clause clause, String name) {
        return parameter(clause, name + ".blank").map(blank -> blanks.getOrDefault(blank, ""));
    }

    /** Of the clause itself, else of the one that it stands under. */
    private Optional<String> parameter(Clause clause, String name) {
        return clause.parameter(name)
                .or(() -> clause.parameter(UNDER).flatMap(template::clause).flatMap(above -> above.parameter(name)));
    }

    private @Nullable String noIndemnity(Clause clause) {
        var general =
                template.clauses().stream().filter(each -> each.parameter(STEPS).isEmpty());
        return Stream.concat(Stream.of(clause), general)
                .filter(each ->
                        each.parameter(INDEMNITY).filter("false"::equals).isPresent())
                .map(Clause::article)
                .findFirst()
                .orElse(null);
    }

    private boolean mayEnd(Clause clause, Organisation author) {
        Set<String> named = Seats.list(clause, BY);
        return parties.stream()
                .filter(party -> party.organisation().equals(author))
                .anyMatch(party -> named.isEmpty() || named.contains(party.role()));
    }

    private @Nullable Nature natureOf(Organisation organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .flatMap(party -> template.party(party.role()).stream())
                .map(role -> role.nature())
                .findFirst()
                .orElse(null);
    }

    private Optional<Organisation> otherThan(Organisation author) {
        return parties.stream()
                .map(Party::organisation)
                .filter(party -> !party.equals(author))
                .findFirst();
    }
}
