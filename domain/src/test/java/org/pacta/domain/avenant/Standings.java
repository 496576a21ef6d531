package org.pacta.domain.avenant;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;

/** The convention of Suresnes in force, and an avenant of it at each point of its way. */
final class Standings {

    static final AvenantId ID = new AvenantId(CONVENTION, 1);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);
    static final Actor CITY = actor(SURESNES, Role.JURISTE);
    static final Actor FIRM = actor(XXII, Role.JURISTE);
    static final Proposal AT_LAST_SIGNATURE = new Proposal(REASON, REASON, AvenantEffect.LAST_SIGNATURE, null, null);
    static final TextChange SHORTER = new ParameterSet("16.2.2", "notice.length", "P20D");

    private Standings() {}

    static TextInForce text() {
        return TextInForce.signed(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"), Map.of());
    }

    static StandingConvention inForce() {
        return new StandingConvention(true, text(), MARCH_2, Optional.empty());
    }

    static FixtureConfiguration<Avenant> avenant() {
        return avenant(inForce());
    }

    static FixtureConfiguration<Avenant> avenant(StandingConvention standing) {
        StandingConventions conventions = convention -> standing;
        return new AggregateTestFixture<>(Avenant.class).registerInjectableResource(conventions);
    }

    static List<AvenantEvent> proposed(Proposal proposal) {
        return List.of(new AvenantProposed(ID, SURESNES, SURESNES, proposal, MARCH_2));
    }

    static List<AvenantEvent> drafted() {
        return then(proposed(AT_LAST_SIGNATURE), new ChangeProposed(ID, 1, SHORTER, MARCH_2));
    }

    static AvenantSubmitted submission() {
        return new AvenantSubmitted(ID, 1, TEXT, List.of(SURESNES, XXII), List.of(SURESNES), MARCH_2);
    }

    static List<AvenantEvent> submitted() {
        return then(drafted(), submission());
    }

    static List<AvenantEvent> instructed() {
        return then(
                submitted(),
                new AvenantVisaGiven(ID, 1, SURESNES, null, MARCH_2),
                new AvenantVisaGiven(ID, 1, XXII, null, MARCH_2),
                new AvenantInstructed(ID, 1, MARCH_2));
    }

    static List<AvenantEvent> authorised() {
        return then(
                instructed(),
                new AvenantAdoptionAcknowledged(ID, 1, SURESNES, MARCH_2),
                new AvenantDeliberated(ID, 1, MARCH_2),
                new AvenantExecutoryAcknowledged(ID, 1, SURESNES, MARCH_2),
                new AvenantAuthorised(ID, 1, MARCH_2));
    }

    static List<AvenantEvent> signed() {
        return then(authorised(), new AvenantSigned(ID, 1, MARCH_9, MARCH_9));
    }

    static List<AvenantEvent> then(List<AvenantEvent> before, AvenantEvent... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }
}
