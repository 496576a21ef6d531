package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.CLOCK_GOES_ON_AS_IT_STOPPED;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_RECORDED_ONCE;
import static org.pacta.domain.deadline.DeadlineRule.INTERRUPTED_CLOCK_STARTS_ANEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.PastChange.Kind;
import org.pacta.domain.shared.Organisation;

/** What is known of a deadline under watch: its present end, what happened to its clock, who was told, whether it is over. */
@SuppressWarnings("NullAway.Init")
final class Watch {

    String subject;
    RecordedDeadline deadline;
    Set<Organisation> concerned;
    private RecordedDeadline first;
    private Place place;
    private State state;
    private final ClockHistory history = new ClockHistory();
    private final Set<Notice> told = new HashSet<>();
    private final Set<Instant> found = new HashSet<>();
    private final Set<String> noted = new HashSet<>();
    private final Set<Integer> avenants = new HashSet<>();
    private final Map<Integer, Question> questions = new HashMap<>();
    private int rounds;

    /** What a person is asked to decide: how it would end, and who decides. */
    record Question(Organisation decider, RecordedDeadline present) {}

    private enum State {
        RUNNING,
        STOPPED,
        REACHED,
        CLOSED
    }

    boolean closed() {
        return state == State.CLOSED;
    }

    boolean runs() {
        return state == State.RUNNING;
    }

    /** A clock that was stopped may be set going again. */
    boolean mayChange() {
        return (runs() || state == State.STOPPED) && (first.isCountedByCatalogue() || first.isTerm());
    }

    /** A reminder makes no sense once it is over, nor an escalation before. */
    boolean awaits(Notice notice, Instant now) {
        var inState = notice.reminds() ? runs() : state == State.REACHED;
        return inState && !told.contains(notice) && !now.isBefore(NoticePlan.moment(notice.offset(), deadline));
    }

    void requireFits(ClockChange change, LegalCalendar calendar) {
        var ground = change.ground();
        ground.requireFits(change, first.line());
        Recours.requireSense(change);
        requireGoesOnRightly(change);
        if (change instanceof Extended extension) {
            ground.requireAsTheTextSays(extension, first.line(), start(), calendar.at(place));
            EXTENSION_IS_RECORDED_ONCE.require(!history.knows(extension), FrenchDay.of(change.on()));
        }
    }

    private void requireGoesOnRightly(ClockChange change) {
        INTERRUPTED_CLOCK_STARTS_ANEW.require(!runs() || !(change instanceof Restarted) || history.awaitsAnswer());
        if (state != State.STOPPED || !(change instanceof Restarted)) return;
        var cause = history.cause();
        CLOCK_GOES_ON_AS_IT_STOPPED.require(
                cause == change.ground(), cause.label(), change.ground().label());
    }

    Optional<DeadlineEvent> recours(DeadlineId id, ClockChange change, LegalCalendar calendar) {
        return Recours.of(id, change, history.recours(), calendar.at(place));
    }

    /** The ground of the recours gracieux that stopped it, as long as nobody has answered. */
    Optional<Ground> unanswered() {
        return state == State.STOPPED ? history.openRecours() : Optional.empty();
    }

    RunningClock clock(LegalCalendar calendar) {
        var there = calendar.at(place);
        var begun = first.isTerm()
                ? RunningClock.ofTerm(first, start(), there)
                : RunningClock.started(Catalogue.line(first.code()), start(), there);
        return begun.after(history.changes());
    }

    boolean isTerm() {
        return first.isTerm();
    }

    /** Whether that avenant was already told of it. */
    boolean knows(int avenant) {
        return avenants.contains(avenant);
    }

    /** What an avenant asks about it, as long as nobody has answered and it still runs. */
    @Nullable
    Question question(int avenant) {
        return runs() ? questions.get(avenant) : null;
    }

    RecordedDeadline termUntil(LocalDate lastDay, int avenant, LegalCalendar calendar) {
        return ContractualTerm.moved(deadline, start(), lastDay, avenant, calendar.at(place));
    }

    /** As the rule of an avenant would have it, with everything that happened to it since. */
    Optional<RecordedDeadline> countedBy(CatalogueLine line, LegalCalendar calendar) {
        var there = calendar.at(place);
        if (!(line.extent() instanceof Extent.Fixed fixed)) return Optional.empty();
        if (fixed.length() instanceof Hours) return Optional.of(line.from(first.trigger(), there));
        return RunningClock.started(line, start(), there)
                .after(history.changes())
                .deadline();
    }

    /** Empty where nothing runs, or where the catalogue does not know how it was counted. */
    Optional<Recount> recount(LegalCalendar calendar) {
        if (!runs()) return Optional.empty();
        return counted(calendar.at(place)).map(present -> new Recount(deadline, present));
    }

    private Optional<RecordedDeadline> counted(LocalCalendar calendar) {
        if (first.isCountedInHours())
            return Optional.of(Catalogue.line(first.code()).from(first.trigger(), calendar));
        if (!first.isCountedByCatalogue()) return Optional.empty();
        var line = Catalogue.line(first.code());
        if (history.isEmpty()) return Optional.of(line.from(start(), calendar));
        return RunningClock.started(line, start(), calendar)
                .after(history.changes())
                .deadline();
    }

    /** The day that started it, recorded as its first moment: whatever became of the zone since, half a day further is that day. */
    private LocalDate start() {
        return first.trigger().atZone(first.zone()).plusHours(12).toLocalDate();
    }

    boolean isKnown(Recount recount) {
        return found.contains(recount.present().nominal());
    }

    int rounds() {
        return rounds;
    }

    boolean awaitsNote(int round, Organisation party) {
        return round >= 1 && round <= rounds && !noted.contains(round + "/" + party);
    }

    /** The compiler refuses an event nobody thought about. */
    void evolve(DeadlineEvent event) {
        switch (event) {
            case DeadlineSet e -> {
                subject = e.subject();
                place = e.place();
                concerned = e.concerned();
                first = e.deadline();
                runs(e.deadline());
            }
            case DeadlineReminded e -> told.add(e.notice());
            case DeadlineEscalated e -> told.add(e.notice());
            case DeadlineRecounted e -> {
                found.add(e.present().nominal());
                rounds = e.round();
            }
            case ClockQuestioned e -> {
                avenants.add(e.avenant());
                questions.put(e.avenant(), new Question(e.decider(), e.present()));
            }
            case ClockKept e -> questions.remove(e.avenant());
            case ClockSetAnew e -> {
                avenants.add(e.avenant());
                questions.remove(e.avenant());
                setAnew(e.deadline());
            }
            case RecoursGracieuxReceived e -> {} // a deadline of its own
            case RecoursGracieuxAnswered e -> history.answered(e.round());
            case RecountNoted e -> noted.add(e.round() + "/" + e.organisation());
            case DeadlineMet e -> state = State.CLOSED;
            case DeadlineReached e -> state = State.REACHED;
            case DeadlineCancelled e -> state = State.CLOSED;
            case ClockSuspended e -> stops(PastChange.of(Kind.SUSPENDED, e.legalDate(), e.ground()));
            case ClockInterrupted e -> stops(PastChange.of(Kind.INTERRUPTED, e.legalDate(), e.ground()));
            case ClockResumed e -> goesOn(PastChange.of(Kind.RESUMED, e.legalDate(), e.ground()), e.deadline());
            case ClockRestarted e -> goesOn(PastChange.of(Kind.RESTARTED, e.legalDate(), e.ground()), e.deadline());
            case ClockExtended e ->
                goesOn(new PastChange(Kind.EXTENDED, e.legalDate(), e.ground(), e.by(), e.base()), e.deadline());
        }
    }

    /** What happened to it before is in its new end; what happens from now on happens to that. */
    private void setAnew(RecordedDeadline end) {
        first = end;
        history.startAgain();
        told.clear();
        found.clear();
        runs(end);
    }

    private void stops(PastChange change) {
        history.add(change);
        state = State.STOPPED;
    }

    /** The end has moved: what was told of the earlier one is told again of the new one. */
    private void goesOn(PastChange change, RecordedDeadline end) {
        history.add(change);
        told.clear();
        found.clear();
        runs(end);
    }

    private void runs(RecordedDeadline end) {
        deadline = end;
        state = State.RUNNING;
    }
}
