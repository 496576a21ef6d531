package org.pacta.infra.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.infra.icalendar.CalendarEntry.When;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.SittingRow;

/** A sitting of an assembly as a calendar tells it: when, of whom, on which convention, and what became of it. */
final class ToldSittings {

    private static final String CANCELLED = "cancelled";

    private ToldSittings() {}

    /** {@code assembly}: name of the body that sits. */
    static Told of(SittingRow row, ConventionRow file, String assembly) {
        var id = row.deliberation() + "#" + row.number();
        return new Told(
                "sitting-" + UUID.nameUUIDFromBytes(id.getBytes(UTF_8)) + "@pacta",
                new When.Moment(row.at().atZone(LegalClock.PARIS).toInstant()),
                mark(row.state()) + "Séance de l’assemblée " + Articles.of(assembly) + " · " + file.reference(),
                text(row, file),
                "/conventions/" + file.id().value(),
                row.state().equals(CANCELLED));
    }

    private static String text(SittingRow row, ConventionRow file) {
        var called = "Convocation envoyée le " + FrenchDay.of(row.convenedOn());
        var quorum = row.quorum() ? "" : "\nSeconde séance : le quorum n’est pas exigé (CGCT L2121-17)";
        return file.title() + "\n" + called + quorum;
    }

    private static String mark(String state) {
        return switch (state) {
            case "held" -> "Tenue : ";
            case "quorum-missed" -> "Quorum manqué : ";
            case CANCELLED -> "Retirée de l’ordre du jour : ";
            default -> "";
        };
    }
}
