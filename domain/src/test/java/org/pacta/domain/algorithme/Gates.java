package org.pacta.domain.algorithme;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.committee.HeldMeetings.Held;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** An algorithm of Suresnes on its way, for the tests of each of its steps. */
final class Gates {

    static final AlgorithmeId ID =
            new AlgorithmeId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000a190"));
    static final LocalDate MAY_3 = LocalDate.of(2026, 5, 3);
    static final LocalDate JUNE_2 = LocalDate.of(2026, 6, 2);
    static final Instant NOON = Instant.parse("2026-06-02T10:00:00Z");
    static final Period A_MONTH = Period.ofMonths(1);

    static final Actor TECHNICIAN = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY_TECHNICIAN = actor(SURESNES, Role.TECHNIQUE);
    static final Actor CITY_LAWYER = actor(SURESNES, Role.JURISTE);
    static final Actor MAYOR = actor(SURESNES, Role.EXECUTIF);

    static final AlgorithmTerms TERMS = new AlgorithmTerms(
            XXII,
            SURESNES,
            List.of("maraudage", "infractions-routieres", "statistiques-de-flux"),
            new AlgorithmTerms.Target(10, true));
    static final Proposal PROPOSAL = proposal("statistiques-de-flux");
    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);

    static final AlgorithmeEvent PROPOSED = new AlgorithmProposed(ID, TERMS, PROPOSAL, MAY_3);
    static final MeetingId MEETING = new MeetingId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000c001"));
    static final HeldMeetings MEETINGS =
            meeting -> meeting.equals(MEETING) ? Optional.of(new Held("pilotage", MAY_3, Set.of(2))) : Optional.empty();
    static final AlgorithmeEvent STUDIED = new ProposalStudied(ID, MEETING, 2, MAY_3);
    static final AlgorithmeEvent ADVISED = new CommitteeOpinionGiven(ID, CommitteeOpinion.UNFAVOURABLE, REASON, MAY_3);
    static final AlgorithmeEvent AUTHORISED = new AlgorithmAuthorised(
            ID,
            MAYOR.id(),
            REASON,
            Catalogue.line("sur-algorithm").lasting(Span.of(A_MONTH)).from(MAY_3, CALENDARS.of(SURESNES)),
            MAY_3);
    static final AlgorithmeEvent SIGNED = new LetterIssued(ID, TEXT, MAY_3);
    static final AlgorithmeEvent INSTALLED = new AlgorithmInstalled(ID, MAY_3);
    static final AlgorithmeEvent GOOD = measured(1, 1000, 99, true);
    static final AlgorithmeEvent OPENED = new OpenedToOperators(ID, MAY_3);
    static final AlgorithmeEvent ORDERED =
            new RemovalOrdered(ID, RemovalCause.INFRINGEMENT, SURESNES, REASON, NOON, JUNE_2);

    static final AlgorithmeEvent[] TO_DECIDE = {PROPOSED, ADVISED};
    static final AlgorithmeEvent[] TO_INSTALL = {PROPOSED, ADVISED, AUTHORISED, SIGNED};
    static final AlgorithmeEvent[] TO_MEASURE = {PROPOSED, ADVISED, AUTHORISED, SIGNED, INSTALLED};
    static final AlgorithmeEvent[] IN_USE = {PROPOSED, ADVISED, AUTHORISED, SIGNED, INSTALLED, GOOD, OPENED};

    private Gates() {}

    static Proposal proposal(String purpose) {
        return new Proposal("Comptage", "2.1", purpose, REASON, REASON);
    }

    static AlgorithmeEvent measured(int round, int alerts, int falseAlerts, boolean conforming) {
        var found = counted(alerts, falseAlerts);
        return new FalsePositivesMeasured(ID, round, found, found.rate(), conforming, MAY_3);
    }

    static Measurement counted(int alerts, int falseAlerts) {
        return new Measurement(MAY_3, MAY_3, alerts, falseAlerts);
    }

    static TestExecutor<Algorithme> given(AlgorithmeEvent[] come, AlgorithmeEvent... more) {
        var all = new ArrayList<>(Stream.of(come).toList());
        all.addAll(List.of(more));
        return new AggregateTestFixture<>(Algorithme.class)
                .registerInjectableResource(CALENDARS)
                .registerInjectableResource(MEETINGS)
                .given(all);
    }
}
