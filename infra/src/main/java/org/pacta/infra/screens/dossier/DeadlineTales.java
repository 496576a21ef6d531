package org.pacta.infra.screens.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.DeadlineStory;
import org.pacta.workflows.step.ConventionFacts.Recounted;
import org.springframework.stereotype.Component;

/** Tells what happened to the clock of a deadline, who was told of it, and how it would be counted today. */
@Component
public class DeadlineTales {

    private static final String AT_THE_END = "P0D";
    private static final String ON_THE_DAY = "-P0D";

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Words words;

    public DeadlineTales(Words words) {
        this.words = words;
    }

    public DeadlineTale of(DeadlineRow row) {
        var story = row.story();
        return new DeadlineTale(
                story.changes().stream()
                        .map(change -> change(change, row.deadline()))
                        .toList(),
                notices(story.told()),
                recount(story.recount()));
    }

    private DeadlineTale.Change change(DeadlineStory.Change change, RecordedDeadline deadline) {
        return new DeadlineTale.Change(
                what(change.kind()) + InWords.dayOf(change.on()),
                InWords.tied(ground(change)),
                effect(change, deadline));
    }

    private static String what(String kind) {
        return switch (kind) {
            case "suspended" -> "Suspendu depuis le ";
            case "interrupted" -> "Interrompu le ";
            case "resumed" -> "Repris le ";
            case "restarted" -> "Reparti en entier le ";
            case "set-anew" -> "Fixé de nouveau le ";
            default -> "Prolongé, annoncé le ";
        };
    }

    /** What set the clock going again is that this is over. */
    private static String ground(DeadlineStory.Change change) {
        var ground = change.ground().label();
        return switch (change.kind()) {
            case "resumed", "restarted" -> "fin de la cause « " + ground + " »";
            default -> ground;
        };
    }

    private String effect(DeadlineStory.Change change, RecordedDeadline deadline) {
        if (change.from() == null) return "";
        var from = new Countdown(change.from(), deadline.zone(), words.now()).date();
        if (change.to() == null) return "L’échéance était le " + from + " ; elle n’a plus de date.";
        return "Échéance portée du " + from + " au " + new Countdown(change.to(), deadline.zone(), words.now()).date()
                + ".";
    }

    /** What those who were told the same on the same day have in common. */
    private record Same(LocalDate on, String what) {}

    private List<DeadlineTale.Notice> notices(List<DeadlineStory.Told> told) {
        return told.stream()
                .collect(groupingBy(
                        one -> new Same(one.on(), what(one)),
                        LinkedHashMap::new,
                        mapping(one -> recipient(one.notice()), toList())))
                .entrySet()
                .stream()
                .map(one -> new DeadlineTale.Notice(
                        InWords.dayOf(one.getKey().on()), one.getKey().what(), one.getValue()))
                .toList();
    }

    private String what(DeadlineStory.Told told) {
        var notice = told.notice();
        var kind = told.kind().equals("reminder") ? "Rappel" : "Alerte";
        return kind + ", " + when(notice.offset()) + ", "
                + values.of(notice.channel().name());
    }

    private static String when(String offset) {
        if (offset.equals(AT_THE_END)) return "dès l’échéance passée";
        if (offset.equals(ON_THE_DAY)) return "le jour même";
        var before = offset.startsWith("-");
        var length = Length.parse(before ? offset.substring(1) : offset).label();
        return length + (before ? " avant" : " après");
    }

    private String recipient(Notice notice) {
        return notice.role().label() + " " + Articles.of(words.organisation(notice.organisation()));
    }

    private DeadlineTale.@Nullable Recount recount(@Nullable Recounted recount) {
        if (recount == null) return null;
        var present = recount.present();
        return new DeadlineTale.Recount(
                Countdown.nominal(present, words.now()).date(),
                values.of(recount.cause().name()),
                present.steps());
    }
}
