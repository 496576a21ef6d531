package org.pacta.infra.screens.simulator;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.simulator.Calculation;
import org.springframework.stereotype.Component;

/** Says a calculation in a sentence, then in dates, steps and months. */
@Component
public class AnswerPages {

    /** Delays of days after which one may act, rather than until which. */
    private static final Set<String> OPENING =
            Set.of("convening-departement", "second-sitting-departement", "archive-after-last-exchange");

    private static final String PRUDENT_STEP = "(date|moment) prudente?, ";
    private static final WordList WORDS = WordList.all("classpath:screens/words/simulator.properties");

    private final Words words;

    public AnswerPages(Words words) {
        this.words = words;
    }

    public AnswerPage page(Calculation found, String calendarFile) {
        var opens = opens(found);
        return new AnswerPage(
                DelayWords.title(found.demand().line()),
                trigger(found),
                lead(found),
                end(found, found.nominallyOver(), found.nominalDay()),
                remaining(found),
                prudent(found),
                opens ? null : lastMoment(found),
                PlaceWords.hour(found),
                found.steps().stream().map(InWords::tied).toList(),
                law(found),
                new Months(found, new DayMarks(found, opens ? "dès" : "échéance")).pages(),
                closedDays(found),
                calendarFile);
    }

    private static String trigger(Calculation found) {
        var line = found.demand().line();
        var at = found.triggered();
        var when = found.question().inHours() ? InWords.moment(at) : InWords.dayOf(at.toLocalDate());
        return (line == null ? "Départ" : capital(DelayWords.trigger(line.trigger()))) + " : " + when;
    }

    private static String lead(Calculation found) {
        var line = found.demand().line();
        var question = found.question();
        var direction = question.direction().code();
        return Stream.of(
                        line == null ? "" : line.id(),
                        line != null && line.extent() instanceof Extent.Cyclic ? "every" : "",
                        question.regime().code() + "." + direction,
                        (question.inHours() ? "hours." : "") + direction)
                .flatMap(key -> WORDS.find("answer." + key).stream())
                .findFirst()
                .orElseThrow();
    }

    private static boolean opens(Calculation found) {
        var line = found.demand().line();
        var interval = found.question().regime().code().equals("franc-interval")
                && found.question().direction() == Direction.FORWARD;
        return interval || (line != null && OPENING.contains(line.id()));
    }

    private static String end(Calculation found, ZonedDateTime over, LocalDate day) {
        return found.question().inHours() ? InWords.moment(over) : InWords.dayOf(day);
    }

    private String remaining(Calculation found) {
        var today = words.now().atZone(found.zone()).toLocalDate();
        return InWords.fromToday(ChronoUnit.DAYS.between(today, found.nominalDay()));
    }

    /** The step that says why is the reason. */
    private static AnswerPage.@Nullable Prudent prudent(Calculation found) {
        if (!found.isUnsure()) return null;
        var why = found.steps().stream()
                .filter(step -> step.matches(PRUDENT_STEP + ".*"))
                .map(step -> step.replaceFirst(PRUDENT_STEP, "").replaceFirst(" : .*$", ""))
                .findFirst();
        return new AnswerPage.Prudent(
                end(found, found.prudentlyOver(), found.prudentDay()), InWords.tied(why.orElse("")));
    }

    /** The prudent one, where there are two. */
    private static String lastMoment(Calculation found) {
        if (found.question().inHours()) return InWords.moment(found.prudentlyOver());
        return InWords.dayOf(found.prudentDay()) + ", jusqu’à minuit";
    }

    private static AnswerPage.Law law(Calculation found) {
        var line = found.demand().line();
        var code = line == null ? null : line.confidence().name().toLowerCase(Locale.ROOT);
        return new AnswerPage.Law(
                found.source(),
                WORDS.of("regime." + found.question().regime().code()),
                code == null ? null : WORDS.of("confidence." + code),
                code,
                line == null || line.obligation().equals("-")
                        ? null
                        : Objects.requireNonNull(line).obligation());
    }

    private static String closedDays(Calculation found) {
        var question = found.question();
        var backward = question.direction() == Direction.BACKWARD && !question.inHours();
        return WORDS.of("closed." + (backward ? "backward" : question.regime().code()));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
