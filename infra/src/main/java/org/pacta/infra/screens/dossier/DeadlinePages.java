package org.pacta.infra.screens.dossier;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.DeadlineRow;
import org.springframework.stereotype.Component;

/** Puts recorded deadlines into words: both dates where the law is unsure, and each step of the calculation. */
@Component
public class DeadlinePages {

    private static final Set<String> STOPPED = Set.of("suspended", "interrupted");

    private final Words words;
    private final DeadlineTales tales;

    public DeadlinePages(Words words, DeadlineTales tales) {
        this.words = words;
        this.tales = tales;
    }

    public List<DeadlinePage> of(List<DeadlineRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((DeadlineRow row) -> !row.running())
                        .thenComparing(row -> row.deadline().nominal()))
                .map(this::page)
                .toList();
    }

    private DeadlinePage page(DeadlineRow row) {
        var deadline = row.deadline();
        return new DeadlinePage(
                DelayWords.title(deadline.code()),
                law(deadline),
                trigger(deadline),
                Countdown.nominal(deadline, words.now()).date(),
                deadline.prudent().equals(deadline.nominal())
                        ? null
                        : Countdown.prudent(deadline, words.now()).date(),
                row.running() ? words.due(deadline) : "",
                Span.of(deadline, words.now()),
                deadline.steps(),
                state(row),
                row.state(),
                STOPPED.contains(row.state()),
                tales.of(row));
    }

    private static DeadlinePage.Law law(RecordedDeadline deadline) {
        return new DeadlinePage.Law(
                deadline.source(),
                deadline.obligation(),
                DelayWords.regime(deadline.regime()),
                DelayWords.confidence(deadline.confidence()),
                deadline.confidence().name().toLowerCase(Locale.ROOT));
    }

    private static String state(DeadlineRow row) {
        return switch (row.state()) {
            case "met" -> "tenue";
            case "met-late" -> "tenue en retard";
            case "suspended" -> "suspendue";
            case "interrupted" -> "interrompue";
            case "cancelled" -> "sans objet";
            case "passed" -> "échue";
            default -> "en cours";
        };
    }

    /** A day where days are counted, a moment of the place where hours are. */
    private static String trigger(RecordedDeadline deadline) {
        var there = deadline.trigger().atZone(deadline.zone());
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? InWords.dayOf(there.toLocalDate())
                : InWords.moment(there);
    }
}
