package org.pacta.infra.screens.dossier;

import static org.pacta.infra.desk.form.FormProblem.DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Outlook;
import org.pacta.domain.template.Effect;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.simulator.Outlooks;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/** Draws the time line of a convention that is not in force yet; what already runs for real is left out. */
@Component
public class OutlookPages {

    static final String FIELD = "effet";

    private static final Set<String> NO_LONGER_AHEAD = Set.of("in-force", "ended", "archived", "withdrawn");

    private final Outlooks outlooks;
    private final Refusals refusals;
    private final Words words;

    public OutlookPages(Outlooks outlooks, Refusals refusals, Words words) {
        this.outlooks = outlooks;
        this.refusals = refusals;
        this.words = words;
    }

    /** {@code typed}: the day assumed; empty for a convention whose deadlines are no longer assumed but recorded. */
    public Optional<OutlookPage> of(ConventionFacts facts, List<DeadlineRow> recorded, @Nullable String typed) {
        if (NO_LONGER_AHEAD.contains(facts.state())) return Optional.empty();
        var day = typed == null ? words.today().toString() : typed.strip();
        var drawn = new AtomicReference<@Nullable OutlookPage>();
        var refusal = refusals.trying(() -> {
            var outlook = outlooks.of(facts, Optional.of(read(day)));
            drawn.set(page(outlook, day, codes(recorded)));
        });
        return Optional.of(
                refusal.map(why -> refused(facts, day, why.in(FIELD))).orElseGet(drawn::get));
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            throw new FormRefused(List.of(DATE.at(FIELD, "Jour supposé")));
        }
    }

    private static Set<String> codes(Collection<DeadlineRow> recorded) {
        return recorded.stream().map(row -> row.deadline().code()).collect(Collectors.toSet());
    }

    private static OutlookPage page(Outlook outlook, String day, Set<String> recorded) {
        var ahead = outlook.deadlines().stream()
                .filter(one -> !recorded.contains(ForeseenWords.code(one)))
                .toList();
        var line = new TimeLine(
                outlook.effect(),
                ForeseenWords.assumed(outlook.template().term().effect()));
        return new OutlookPage(
                question(outlook.template().term().effect()),
                day,
                null,
                line.moments(ahead),
                ahead.stream()
                        .flatMap(one -> ForeseenWords.waiting(one).stream())
                        .sorted(Comparator.comparing(OutlookPage.Waiting::tone))
                        .toList());
    }

    private static OutlookPage refused(ConventionFacts facts, String day, Refusal refusal) {
        return new OutlookPage(question(facts.template().term().effect()), day, refusal, List.of(), List.of());
    }

    private static String question(Effect effect) {
        return switch (effect) {
            case LAST_SIGNATURE -> "Si la dernière signature est du";
            case NOTIFICATION -> "Si la notification est du";
        };
    }
}
