package org.pacta.infra.screens.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.convention.Foreseen;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.dossier.OutlookPage.Moment;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Lengths;

/** Everything foreseen that has a day, from the day assumed on. */
record TimeLine(LocalDate start, String startTitle) {

    /** One day and what stands there. */
    private record Dated(LocalDate day, Moment moment) {}

    List<Moment> moments(List<Foreseen> ahead) {
        var first = new Dated(start, new Moment(InWords.dayOf(start), startTitle, "", null, "", List.of(), "start"));
        return Stream.concat(Stream.of(first), ahead.stream().flatMap(this::dated))
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::moment)
                .toList();
    }

    private Stream<Dated> dated(Foreseen one) {
        return switch (one) {
            case Foreseen.Written written -> Stream.of(written(written));
            case Foreseen.Dated dated -> Stream.of(counted(dated.deadline()));
            case Foreseen.Recurring recurring -> Stream.of(recurring(recurring));
            case Foreseen.Awaiting awaiting -> Stream.empty();
            case Foreseen.AwaitingCycle cycle -> Stream.empty();
            case Foreseen.Unmeasured unmeasured -> Stream.empty();
            case Foreseen.Endless endless -> Stream.empty();
        };
    }

    private Dated written(Foreseen.Written written) {
        var day = written.day();
        return new Dated(
                day,
                new Moment(
                        InWords.dayOf(day),
                        written.blank().label(),
                        since(day),
                        null,
                        "clause " + written.blank().clause(),
                        List.of(),
                        "written"));
    }

    private Dated counted(RecordedDeadline deadline) {
        var day = deadline.lastDay();
        var prudent = deadline.prudentDay().equals(day) ? null : InWords.dayOf(deadline.prudentDay());
        var title = DelayWords.title(deadline.code());
        var steps = deadline.steps().stream().map(InWords::tied).toList();
        var tone = deadline.code().equals("contractual-term") ? "term" : "counted";
        return new Dated(
                day, new Moment(InWords.dayOf(day), title, since(day), prudent, deadline.source(), steps, tone));
    }

    private Dated recurring(Foreseen.Recurring recurring) {
        var day = recurring.first();
        var title = DelayWords.title(recurring.line()) + ", la première fois";
        var then = "puis " + DelayWords.every(recurring.every());
        return new Dated(
                day,
                new Moment(
                        InWords.dayOf(day),
                        title,
                        since(day) + ", " + then,
                        null,
                        recurring.line().source(),
                        recurring.steps().stream().map(InWords::tied).toList(),
                        "counted"));
    }

    private String since(LocalDate day) {
        if (day.equals(start)) return "le même jour";
        return day.isBefore(start)
                ? Lengths.inWords(Period.between(day, start)) + " avant"
                : Lengths.inWords(Period.between(start, day)) + " après";
    }
}
