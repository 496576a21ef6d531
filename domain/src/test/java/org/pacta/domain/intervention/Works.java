package org.pacta.domain.intervention;

import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.Hours;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.intervention.InterventionCommand.*;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.materiel.Annexes;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.template.TemplateShelf;

/** Work of the Métropole on a lamp-post of Aix, for the tests of each of its steps. */
final class Works {

    static final InterventionId ID =
            new InterventionId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000b0d1"));
    static final InterventionTerms TERMS = InterventionTerms.of(TemplateShelf.template("smart-metropole"), SMART)
            .orElseThrow();

    /** Monday 4 May 2026, 16:00 in Paris: an hour of opening is left. */
    static final Instant ASKED_AT = Instant.parse("2026-05-04T14:00:00Z");

    static final Instant LATER = ASKED_AT.plusSeconds(3_600);
    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);
    static final Annexes GOODS = Annexes.none()
            .with(1, support(AIX))
            .with(2, support(AIX))
            .with(3, support(METROPOLE))
            .with(4, sensor());
    static final Set<MaterielId> LAMP_POST = Set.of(id(1));
    static final Set<MaterielId> BOTH = Set.of(id(1), id(2));
    static final InterventionRequest REQUEST = request(BOTH, 4);

    static final InterventionEvent ASKED =
            new InterventionRequested(ID, METROPOLE, AIX, REQUEST, ASKED_AT, hoped(4), MAY_4);
    static final InterventionEvent GRANTED = new InterventionGranted(ID, LAMP_POST, REASON, ASKED_AT, 0, MAY_4);
    static final InterventionEvent STARTED = new WorkStarted(ID, 1, LAMP_POST, ASKED_AT, MAY_4);
    static final InterventionEvent STOPPED = new StopOrdered(ID, 1, OrderCause.OTHER, REASON, ASKED_AT, MAY_4);
    static final InterventionEvent STOOD = new StopAttested(ID, 1, ASKED_AT, 0, MAY_4);
    static final InterventionEvent RESUMED = new WorkResumed(ID, 1, REASON, MAY_4);

    private Works() {}

    static InterventionRequest request(Set<MaterielId> supports, int answerWithin) {
        return new InterventionRequest(supports, REASON, REASON, REASON, REASON, REASON, REASON, answerWithin);
    }

    static RecordedDeadline hoped(int hours) {
        return Catalogue.line("met-availability").lasting(Hours.of(hours)).from(ASKED_AT, CALENDARS.of(AIX));
    }

    static RequestIntervention ask(Actor by, InterventionRequest request) {
        return new RequestIntervention(ID, by, TERMS, request, ASKED_AT, MAY_4);
    }

    static GrantIntervention grant(Actor by, Set<MaterielId> supports) {
        return new GrantIntervention(ID, by, supports, REASON, ASKED_AT, MAY_4);
    }

    static StartWork start(Actor by, Set<MaterielId> supports) {
        return new StartWork(ID, by, supports, ASKED_AT, LATER, MAY_4);
    }

    static OrderStop stop(Actor by) {
        return new OrderStop(ID, by, OrderCause.OTHER, REASON, ASKED_AT, MAY_4);
    }

    static TestExecutor<Intervention> given(InterventionEvent... come) {
        return on(GOODS, come);
    }

    static TestExecutor<Intervention> on(Annexes goods, InterventionEvent... come) {
        return new AggregateTestFixture<>(Intervention.class)
                .registerInjectableResource(CALENDARS)
                .registerInjectableResource(goods)
                .given(List.of(come));
    }
}
