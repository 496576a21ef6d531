package org.pacta.infra.screens.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.deadlines.DeadlinesPage.Choice;
import org.pacta.infra.screens.deadlines.DeadlinesPage.Group;
import org.pacta.infra.screens.deadlines.DeadlinesPage.Line;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.AllDeadlines;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;
import org.springframework.stereotype.Component;

/** Sorts deadlines by how pressing they are and says so in words. */
@Component
public class DeadlineLists {

    private final AllDeadlines deadlines;
    private final Words words;

    public DeadlineLists(AllDeadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    public DeadlinesPage page(
            Person person, AllDeadlines.View view, @Nullable UUID convention, @Nullable String cursor) {
        var all = deadlines.conventions(person);
        var only = Optional.ofNullable(convention).map(ConventionId::new).orElse(null);
        var page = deadlines.list(person, view, only, cursor);
        var groups = groups(page.items(), view, all);
        return new DeadlinesPage(
                view == AllDeadlines.View.OPEN
                        ? summary(groups)
                        : "Tenues, sans objet ou échues, la plus récente d’abord.",
                groups,
                all.stream().map(row -> choice(row, convention)).toList(),
                convention,
                view == AllDeadlines.View.ENDED,
                page.next());
    }

    private static Choice choice(ConventionRow row, @Nullable UUID chosen) {
        var id = row.id().value();
        return new Choice(id, row.reference() + " · " + row.title(), id.equals(chosen));
    }

    private List<Group> groups(List<DeadlineRow> rows, AllDeadlines.View view, List<ConventionRow> conventions) {
        var byId = conventions.stream().collect(Collectors.toMap(ConventionRow::id, row -> row));
        var groups = rows.stream()
                .collect(Collectors.groupingBy(row -> pressure(row, view), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().code(),
                        group.getKey().label(),
                        group.getValue().stream()
                                .map(row -> line(row, group.getKey(), byId))
                                .toList()))
                .toList();
    }

    private Pressure pressure(DeadlineRow row, AllDeadlines.View view) {
        return view == AllDeadlines.View.ENDED
                ? Pressure.ENDED
                : Pressure.of(row, Countdown.prudent(row.deadline(), words.now()));
    }

    private Line line(DeadlineRow row, Pressure pressure, Map<ConventionId, ConventionRow> conventions) {
        var convention = conventions.get(row.convention());
        var deadline = row.deadline();
        var prudent = Countdown.prudent(deadline, words.now());
        var nominal = Countdown.nominal(deadline, words.now());
        return new Line(
                row.convention().value(),
                DelayWords.title(deadline.code()),
                convention == null ? "" : convention.reference(),
                convention == null ? "" : convention.title(),
                pressure.sign(),
                remaining(row, prudent),
                pressure == Pressure.STOPPED ? "sans date pour l’instant" : prudent.date(),
                deadline.prudent().equals(deadline.nominal()) ? null : nominal.date(),
                deadline.source());
    }

    private static String remaining(DeadlineRow row, Countdown prudent) {
        return switch (row.state()) {
            case "met" -> "tenue";
            case "met-late" -> "tenue en retard";
            case "cancelled" -> "sans objet";
            case "suspended" -> "suspendue";
            case "interrupted" -> "interrompue";
            default -> prudent.words();
        };
    }

    private static String summary(List<Group> groups) {
        if (groups.isEmpty()) return "Aucune échéance ne court.";
        var first = groups.getFirst();
        var most = first.lines().getFirst();
        return "La plus pressante : " + most.title() + ", " + most.remaining() + ".";
    }
}
