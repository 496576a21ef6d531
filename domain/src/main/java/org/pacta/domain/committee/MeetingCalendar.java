package org.pacta.domain.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.committee.CalendarCommand.*;
import org.pacta.domain.committee.CalendarEvent.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.shared.Organisation;

/**
 * The calendar of a committee that has to meet again and again while the convention lasts: until which day it has to meet
 * next, how often it has met, and how often in person (SUR-7.1.1, VAR-07).
 */
@SuppressWarnings("NullAway.Init")
public class MeetingCalendar {

    @AggregateIdentifier
    private CalendarId id;

    private Pace pace;
    private Organisation home;
    private LocalDate until;
    private LocalDate last;
    private int inPerson;
    private boolean awaited;
    private final Set<MeetingId> counted = new HashSet<>();

    MeetingCalendar() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenCalendar ask, LocalCalendars calendars) {
        if (id != null) return; // the entry into force was read twice
        apply(new CalendarOpened(ask.id(), ask.pace(), ask.home(), ask.until(), ask.from()));
        awaitNext(calendars, ask.from());
    }

    /** Met is what was awaited; the next one is awaited from there on. */
    @CommandHandler
    void decide(CountMeeting fact, LocalCalendars calendars) {
        if (counted.contains(fact.meeting())) return; // read twice
        var here = fact.mode() == MeetingMode.ON_SITE ? 1 : 0;
        apply(new MeetingCounted(
                id,
                counted.size() + 1,
                fact.meeting(),
                fact.mode(),
                inPerson + here,
                pace.inPerson(),
                Set.of(pace.delay()),
                fact.heldOn()));
        awaitNext(calendars, fact.heldOn());
    }

    @CommandHandler
    void decide(ProlongCalendar fact, LocalCalendars calendars) {
        if (!fact.until().isAfter(until)) return;
        apply(new CalendarProlonged(id, fact.until(), fact.on()));
        if (!awaited) awaitNext(calendars, fact.on());
    }

    /** Counted from the latest meeting, in whatever order they are recorded; none is owed once the convention has ended. */
    private void awaitNext(LocalCalendars calendars, LocalDate on) {
        var due = Catalogue.line(pace.delay()).once().from(last, calendars.of(home));
        if (due.lastDay().isAfter(until)) return;
        apply(new NextMeetingDue(id, counted.size(), due, on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        switch (event) {
            case CalendarOpened e -> {
                id = e.id();
                pace = e.pace();
                home = e.home();
                until = e.until();
                last = e.legalDate();
            }
            case MeetingCounted e -> {
                counted.add(e.meeting());
                inPerson = e.inPerson();
                awaited = false;
                if (e.legalDate().isAfter(last)) last = e.legalDate();
            }
            case NextMeetingDue e -> awaited = true;
            case CalendarProlonged e -> until = e.until();
        }
    }
}
