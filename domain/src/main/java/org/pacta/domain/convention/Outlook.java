package org.pacta.domain.convention;

import static org.pacta.domain.deadline.LegalDeadline.APPEAL;
import static org.pacta.domain.deadline.LegalDeadline.CNIL_ANSWER;
import static org.pacta.domain.deadline.LegalDeadline.LIST_OF_DELIBERATIONS;
import static org.pacta.domain.deadline.LegalDeadline.PREFET_DEFERRAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Question;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Gate;

/**
 * All the deadlines of a convention that is not in force yet, from its text and from the law, as if it took effect on a day
 * that somebody assumes. Nothing is recorded.
 *
 * @param blanks blank id → what was put into it
 */
public record Outlook(
        ConventionTemplate template, Map<String, String> blanks, LocalDate effect, LocalCalendar calendar) {

    private static final String LAW = "law";
    private static final List<LegalDeadline> OF_THE_VOTE = List.of(LIST_OF_DELIBERATIONS, PREFET_DEFERRAL, APPEAL);

    public Outlook {
        blanks = Map.copyOf(blanks);
    }

    /** In the order of the catalogue; a day that the assumed one would put before it is refused. */
    public List<Foreseen> deadlines() {
        var term = term();
        var days = new KnownDays(
                template.term().effect(),
                effect,
                term.map(RecordedDeadline::lastDay).orElse(null),
                termAddress());
        var all = new ArrayList<Foreseen>();
        template.blanks().stream()
                .filter(blank -> blank.kind() == BlankKind.DATE)
                .forEach(blank ->
                        value(blank.id()).ifPresent(day -> all.add(new Foreseen.Written(blank, LocalDate.parse(day)))));
        term.ifPresent(end -> all.add(new Foreseen.Dated(end)));
        lines(term.isPresent()).map(line -> foreseen(line, days)).forEach(all::add);
        return List.copyOf(all);
    }

    private Optional<RecordedDeadline> term() {
        var blank = template.term().lengthBlank();
        var known = blank == null || value(blank).isPresent();
        return known ? Optional.of(Terms.of(template, this::value, effect, calendar)) : Optional.empty();
    }

    /** An empty answer is a blank that was waived. */
    private Optional<String> value(String blank) {
        return Optional.ofNullable(blanks.get(blank)).filter(value -> !value.isEmpty());
    }

    private Stream<CatalogueLine> lines(boolean termIsKnown) {
        var clauses = ClauseDelays.of(template).stream()
                .filter(line -> !(termIsKnown && line.clause().equals(termAddress())));
        return Stream.concat(clauses, ofTheLaw().stream());
    }

    private String termAddress() {
        return template.id() + "/" + template.term().clause() + "/term";
    }

    /** What Pacta starts by itself on the way, and what the law attaches to a duty that the text carries. */
    private Set<CatalogueLine> ofTheLaw() {
        var lines = new LinkedHashSet<CatalogueLine>();
        if (template.parties().stream().anyMatch(party -> party.deliberates()))
            OF_THE_VOTE.forEach(deadline -> lines.add(deadline.line()));
        if (template.gates().contains(Gate.CNIL_FILING)) lines.add(CNIL_ANSWER.line());
        var duties = template.obligations();
        Catalogue.all().stream()
                .filter(line -> line.clause().equals(LAW) && duties.contains(line.obligation()))
                .forEach(lines::add);
        return lines;
    }

    private Foreseen foreseen(CatalogueLine line, KnownDays days) {
        var started = days.of(line.trigger());
        return switch (line.extent()) {
            case Extent.Fixed fixed -> fixed(line, fixed.length(), started);
            case Extent.Cyclic cyclic -> cyclic(line, cyclic.every(), started);
            case Extent.Given open -> given(line, started);
            case Extent.Unlimited never -> new Foreseen.Endless(line);
            case Extent.AtOnce now -> new Foreseen.Endless(line);
        };
    }

    private Foreseen fixed(CatalogueLine line, Length length, @Nullable LocalDate started) {
        return started == null || !(length instanceof Span)
                ? new Foreseen.Awaiting(
                        line, Question.about(line, null, calendar).length())
                : new Foreseen.Dated(line.from(started, calendar));
    }

    private Foreseen cyclic(CatalogueLine line, Span every, @Nullable LocalDate started) {
        if (started == null) return new Foreseen.AwaitingCycle(line, every);
        var question = Question.about(line, null, calendar);
        UnaryOperator<LocalDate> next = day -> question.from(day).lastDay();
        return RenewalChoice.in(template, line)
                .map(blank -> new RenewalChoice(blank, value(blank.id()), effect, started))
                .map(choice -> new Foreseen.Recurring(line, next.apply(choice.start()), every, choice.steps(next)))
                .orElseGet(() -> new Foreseen.Recurring(line, next.apply(started), every, List.of()));
    }

    private Foreseen given(CatalogueLine line, @Nullable LocalDate started) {
        var blank = ClauseDelays.blank(template, line);
        return blank.flatMap(open -> value(open.id()))
                .map(length -> fixed(line.lasting(Length.parse(length)), Length.parse(length), started))
                .orElseGet(() -> new Foreseen.Unmeasured(
                        line,
                        blank.filter(open -> !blanks.containsKey(open.id())).orElse(null)));
    }
}
