package org.pacta.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Confidence;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.deadline.Regime;

/** The delays that the clauses of a kind of convention give: as the catalogue counts them, else as the clause itself says. */
public final class ClauseDelays {

    private static final String LENGTH = ".length";
    private static final String AVENANT = ".avenant";
    private static final String NO_CLAUSE = "-";
    private static final String EVENT = "event";

    private ClauseDelays() {}

    /** Those of the catalogue first, then those of a text that the catalogue does not know, in the order of its clauses. */
    public static List<CatalogueLine> of(ConventionTemplate template) {
        var listed = Catalogue.all().stream()
                .filter(belongsTo(template))
                .map(line -> amended(template, line))
                .toList();
        var known = listed.stream().map(CatalogueLine::clause).toList();
        var own = template.clauses().stream()
                .flatMap(clause -> lines(template, clause))
                .filter(line -> !known.contains(line.clause()));
        return Stream.concat(listed.stream(), own).toList();
    }

    /** The blank that gives the length of this delay, where the text leaves it open. */
    public static Optional<Blank> blank(ConventionTemplate template, CatalogueLine line) {
        var place = line.clause().split("/");
        if (place.length != 3 || !place[0].equals(template.id())) return Optional.empty();
        return template.clause(place[1])
                .flatMap(clause -> clause.parameter(place[2] + ".blank"))
                .flatMap(template::blank)
                .filter(blank -> blank.kind() == BlankKind.DURATION);
    }

    /** The delay of the catalogue, with the figure that an avenant gave it since. */
    private static CatalogueLine amended(ConventionTemplate template, CatalogueLine line) {
        var place = line.clause().split("/");
        if (place.length != 3) return line;
        return template.clause(place[1])
                .filter(clause -> clause.parameter(place[2] + AVENANT).isPresent())
                .map(clause -> line.amended(
                        clause.parameter(place[2] + LENGTH).map(Length::parse).orElse(null),
                        clause.parameter(place[2] + ".regime")
                                .flatMap(Regime::of)
                                .orElse(line.regime()),
                        clause.parameter(place[2] + AVENANT).orElseThrow()))
                .orElse(line);
    }

    private static Predicate<CatalogueLine> belongsTo(ConventionTemplate template) {
        var duties = template.obligations();
        return line -> line.clause().startsWith(template.id() + "/")
                || (line.clause().equals(NO_CLAUSE) && duties.contains(line.obligation()));
    }

    private static Stream<CatalogueLine> lines(ConventionTemplate template, Clause clause) {
        return clause.parameters().keySet().stream()
                .filter(key -> key.endsWith(LENGTH))
                .map(key -> line(template, clause, key.substring(0, key.length() - LENGTH.length())));
    }

    /** How sure it is, nobody has said: the clause gives the figure, the way of counting is its author's. */
    private static CatalogueLine line(ConventionTemplate template, Clause clause, String subject) {
        var address = template.id() + "/" + clause.id() + "/" + subject;
        return new CatalogueLine(
                address,
                Extent.parse(clause.parameter(subject + LENGTH).orElseThrow()),
                clause.parameter(subject + ".regime").flatMap(Regime::of).orElseThrow(),
                clause.parameter(subject + ".direction").flatMap(Direction::of).orElse(Direction.FORWARD),
                clause.parameter(subject + ".trigger").orElse(EVENT),
                clause.obligations().stream().findFirst().orElse(NO_CLAUSE),
                address,
                Confidence.MEDIUM,
                "convention, " + article(clause),
                "");
    }

    private static String article(Clause clause) {
        return Character.isDigit(clause.article().charAt(0)) ? "article " + clause.article() : clause.article();
    }
}
