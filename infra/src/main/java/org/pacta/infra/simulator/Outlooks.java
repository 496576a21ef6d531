package org.pacta.infra.simulator;

import java.time.LocalDate;
import java.util.Optional;
import org.pacta.domain.convention.Outlook;
import org.pacta.domain.convention.Parties;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/** Looks at what a convention would bring, by the calendar that will count for it. */
@Component
public class Outlooks {

    private final LocalCalendars calendars;
    private final LegalClock clock;

    public Outlooks(LocalCalendars calendars, LegalClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** {@code assumed}: the day on which it takes effect; today where nobody says. */
    public Outlook of(ConventionFacts facts, Optional<LocalDate> assumed) {
        var template = facts.template();
        var calendar = calendars.of(new Parties(facts.parties()).home(template));
        return new Outlook(template, facts.blanks(), assumed.orElseGet(clock::today), calendar);
    }
}
