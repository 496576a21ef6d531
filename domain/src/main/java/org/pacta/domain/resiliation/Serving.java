package org.pacta.domain.resiliation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.pli.Service;
import org.pacta.domain.resiliation.ResiliationCommand.NoteLetterServed;
import org.pacta.domain.resiliation.ResiliationEvent.*;

/** What begins on the day on which a letter of the procedure has arrived, nominal and prudent (L75). */
record Serving(ResiliationId id, ResiliationCourse course, LocalCalendar calendar) {

    private static final String SAFE =
            "compté depuis la réception, ou la fin de la garde du pli, plus sûre pour qui écrit";
    private static final String PRESENTED = "compté depuis la première présentation, plus sûre pour qui reçoit";

    List<ResiliationEvent> of(NoteLetterServed fact) {
        var service = fact.service();
        var duties = course.ground.obligations();
        return switch (course.rung) {
            case ALERT -> List.of(new AlertServed(id, service, delay(service), duties, fact.on()));
            case NOTICE -> List.of(new MiseEnDemeureServed(id, service, delay(service), duties, fact.on()));
            case LETTER -> ending(service, fact.on());
        };
    }

    /** As the clause starts it; in prudence from the effective reception. */
    private RecordedDeadline delay(Service service) {
        var rung = course.current();
        var line = Objects.requireNonNull(rung.delay()).counted(rung.delay().length() == null ? course.delay : null);
        var safe = line.from(service.receivedOn(), calendar);
        return line.from(service.day(rung.start()), calendar).notOverBefore(safe, SAFE);
    }

    private List<ResiliationEvent> ending(Service service, LocalDate on) {
        var last = lastDay(service);
        var duties = course.ground.obligations();
        var served = new ResiliationServed(
                id,
                service,
                last,
                course.ground.afterRefusal(),
                wait(service.receivedOn(), last),
                appeal(service),
                duties,
                on);
        var atOnce = served.effect() == null && !course.opposed;
        var effect = course.effect(id, last);
        return Stream.of(served, effect)
                .limit(atOnce ? 2 : 1)
                .map(ResiliationEvent.class::cast)
                .toList();
    }

    /** A letter never ends a convention before it has arrived. */
    private LocalDate lastDay(Service service) {
        var received = service.receivedOn();
        var named = course.effectOn;
        return named == null || named.isBefore(received) ? received : named;
    }

    private @Nullable RecordedDeadline wait(LocalDate received, LocalDate last) {
        var days = Math.toIntExact(DAYS.between(received, last));
        return days == 0
                ? null
                : Catalogue.line(ResiliationEvent.EFFECT)
                        .lasting(Span.days(days))
                        .from(received, calendar);
    }

    private RecordedDeadline appeal(Service service) {
        var line = Catalogue.line(ResiliationEvent.APPEAL);
        return line.from(service.receivedOn(), calendar)
                .prudentlyUntil(line.from(service.firstPresented(), calendar), PRESENTED);
    }
}
