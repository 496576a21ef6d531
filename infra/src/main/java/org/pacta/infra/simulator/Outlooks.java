package org.pacta.infra.simulator;

import java.time.LocalDate;
import java.util.Optional;
import org.pacta.domain.convention.Outlook;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.infra.assemblies.Organisations;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/** Looks at what a convention would bring, where the organisation that drafts it is. */
@Component
public class Outlooks {

    private final LegalCalendar holidays;
    private final Organisations organisations;
    private final LegalClock clock;

    public Outlooks(LegalCalendar holidays, Organisations organisations, LegalClock clock) {
        this.holidays = holidays;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** {@code assumed}: the day on which it takes effect; today where nobody says. */
    public Outlook of(ConventionFacts facts, Optional<LocalDate> assumed) {
        var place = organisations
                .placeOf(facts.draftedFor())
                .map(code -> new Place(code, false))
                .orElse(Place.METROPOLE);
        return new Outlook(facts.template(), facts.blanks(), assumed.orElseGet(clock::today), holidays.at(place));
    }
}
