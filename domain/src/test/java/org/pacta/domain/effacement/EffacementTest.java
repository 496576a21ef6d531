package org.pacta.domain.effacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.effacement.ErasureCommand.*;
import org.pacta.domain.effacement.ErasureEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Role;

@DisplayName("The erasure of a person")
class EffacementTest {

    static final LocalDate JANUARY_31 = LocalDate.of(2027, 1, 31);
    static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);
    static final LocalDate APRIL_30 = LocalDate.of(2027, 4, 30);
    static final Actor PERSON = actor(SURESNES, Role.JURISTE);
    static final Actor OFFICER = actor(SURESNES, Role.DPO);
    static final ErasureId ID = new ErasureId(SURESNES, PERSON.id());
    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> java.util.Optional.empty(), organisation -> Place.METROPOLE);
    static final AnswerTerm TERM = AnswerTerm.from(JANUARY_31, CALENDARS.of(SURESNES));
    static final ErasureRequested ASKED = new ErasureRequested(ID, 1, true, REASON, TERM, JANUARY_31);
    static final ErasureGranted GRANTED = new ErasureGranted(ID, 1, ErasureGround.NO_LONGER_NEEDED, false, MARCH_1);
    static final ErasureRefused REFUSED = new ErasureRefused(ID, 1, KeepingGround.LEGAL_CLAIMS, REASON, false, MARCH_1);

    static FixtureConfiguration<Effacement> effacement() {
        return new AggregateTestFixture<>(Effacement.class).registerInjectableResource(CALENDARS);
    }

    static RequestErasure ask(Actor by, LocalDate receivedOn) {
        return new RequestErasure(ID, by, receivedOn, REASON, JANUARY_31);
    }

    static GrantErasure grant(Actor by, LocalDate on, Role... heldAlone) {
        return new GrantErasure(ID, by, ErasureGround.NO_LONGER_NEEDED, Set.of(heldAlone), on);
    }

    static RefuseErasure refuse(boolean routesTold, LocalDate on) {
        return new RefuseErasure(ID, OFFICER, KeepingGround.LEGAL_CLAIMS, REASON, routesTold, on);
    }

    @Test
    void is_asked_by_the_person_and_answered_within_a_month_of_reception() {
        effacement().givenNoPriorActivity().when(ask(PERSON, JANUARY_31)).expectEvents(ASKED);
        assertThat(TERM.due().lastDay()).isEqualTo(MARCH_1);
        assertThat(TERM.extended().lastDay()).isEqualTo(APRIL_30);
    }

    @Test
    void is_recorded_by_the_officer_for_somebody_who_asked_by_another_way_and_by_nobody_else() {
        var recorded = new ErasureRequested(ID, 1, false, REASON, TERM, JANUARY_31);
        effacement().givenNoPriorActivity().when(ask(OFFICER, JANUARY_31)).expectEvents(recorded);
        var rule = ErasureRule.ASKED_BY_THE_PERSON_OR_THE_OFFICER;
        expectRefusal(
                effacement().givenNoPriorActivity().when(ask(actor(SURESNES, Role.ELU), JANUARY_31)), rule, SURESNES);
        expectRefusal(effacement().givenNoPriorActivity().when(ask(actor(XXII, Role.DPO), JANUARY_31)), rule);
        var standIn = new Actor(new ActorId("colleague"), SURESNES, PERSON.roles(), new Mandate(PERSON.id(), ID));
        expectRefusal(effacement().givenNoPriorActivity().when(ask(standIn, JANUARY_31)), rule);
        var elsewhere = new Actor(PERSON.id(), XXII, PERSON.roles());
        expectRefusal(effacement().givenNoPriorActivity().when(ask(elsewhere, JANUARY_31)), rule);
    }

    @Test
    void is_not_asked_twice_nor_before_its_day() {
        expectRefusal(effacement().given(ASKED).when(ask(OFFICER, JANUARY_31)), ErasureRule.ASKED_ONCE);
        expectRefusal(effacement().given(ASKED, GRANTED).when(ask(PERSON, JANUARY_31)), ErasureRule.ASKED_ONCE);
        expectRefusal(
                effacement()
                        .given(ASKED, GRANTED, new PersonErased(ID, 1, MARCH_1))
                        .when(ask(OFFICER, JANUARY_31)),
                ErasureRule.ASKED_ONCE);
        expectRefusal(
                effacement().givenNoPriorActivity().when(ask(OFFICER, MARCH_1)),
                ErasureRule.RECEIPT_HAS_COME,
                "1er mars 2027");
    }

    @Test
    void may_be_asked_again_once_refused() {
        effacement()
                .given(ASKED, REFUSED)
                .when(new RequestErasure(ID, PERSON, MARCH_1, null, MARCH_1))
                .expectEvents(new ErasureRequested(
                        ID, 2, true, null, AnswerTerm.from(MARCH_1, CALENDARS.of(SURESNES)), MARCH_1));
    }

    @Test
    void is_granted_on_a_ground_of_the_law_and_then_carried_out_once() {
        effacement().given(ASKED).when(grant(OFFICER, MARCH_1)).expectEvents(GRANTED);
        var done = new NotePersonErased(ID, MARCH_1);
        effacement().given(ASKED, GRANTED).when(done).expectEvents(new PersonErased(ID, 1, MARCH_1));
        effacement()
                .given(ASKED, GRANTED, new PersonErased(ID, 1, MARCH_1))
                .when(done)
                .expectNoEvents();
        effacement().given(ASKED).when(done).expectNoEvents();
    }

    @Test
    void is_refused_on_a_ground_of_the_law_with_the_routes_of_complaint() {
        effacement().given(ASKED).when(refuse(true, MARCH_1)).expectEvents(REFUSED);
        expectRefusal(effacement().given(ASKED).when(refuse(false, MARCH_1)), ErasureRule.COMPLAINT_ROUTES_ARE_TOLD);
    }

    @Test
    void is_decided_once_by_the_officer_and_never_by_the_person() {
        expectRefusal(effacement().given(ASKED, GRANTED).when(refuse(true, MARCH_1)), ErasureRule.IS_PENDING);
        expectRefusal(effacement().given(ASKED, REFUSED).when(grant(OFFICER, MARCH_1)), ErasureRule.IS_PENDING);
        expectRefusal(effacement().given(ASKED).when(grant(PERSON, MARCH_1)), ErasureRule.OFFICER_ANSWERS, SURESNES);
        expectRefusal(
                effacement().given(ASKED).when(grant(actor(XXII, Role.DPO), MARCH_1)), ErasureRule.OFFICER_ANSWERS);
        var judge = new Actor(PERSON.id(), SURESNES, Set.of(Role.DPO));
        expectRefusal(effacement().given(ASKED).when(grant(judge, MARCH_1)), ErasureRule.NOT_IN_ONES_OWN_CASE);
        expectRefusal(
                effacement().given(ASKED).when(grant(OFFICER, JANUARY_31.minusDays(1))), ErasureRule.DATES_FOLLOW);
    }

    @Test
    void leaves_no_role_without_anybody() {
        expectRefusal(
                effacement().given(ASKED).when(grant(OFFICER, MARCH_1, Role.JURISTE)),
                ErasureRule.SEATS_ARE_FILLED,
                "juriste");
    }

    @Test
    void is_extended_once_and_told_within_the_first_month() {
        var extended = new ErasureAnswerExtended(ID, 1, REASON, MARCH_1);
        var extend = new ExtendErasureAnswer(ID, OFFICER, REASON, MARCH_1);
        effacement().given(ASKED).when(extend).expectEvents(extended);
        expectRefusal(effacement().given(ASKED, extended).when(extend), ErasureRule.EXTENDED_ONCE);
        expectRefusal(
                effacement().given(ASKED).when(new ExtendErasureAnswer(ID, OFFICER, REASON, MARCH_1.plusDays(1))),
                ErasureRule.EXTENSION_IS_TOLD_IN_TIME,
                "1er mars 2027");
    }

    @Test
    void says_whether_the_answer_came_late() {
        var late = new ErasureGranted(ID, 1, ErasureGround.NO_LONGER_NEEDED, true, MARCH_1.plusDays(1));
        effacement().given(ASKED).when(grant(OFFICER, MARCH_1.plusDays(1))).expectEvents(late);
        var extended = new ErasureAnswerExtended(ID, 1, REASON, MARCH_1);
        var inTime = new ErasureGranted(ID, 1, ErasureGround.NO_LONGER_NEEDED, false, APRIL_30);
        effacement().given(ASKED, extended).when(grant(OFFICER, APRIL_30)).expectEvents(inTime);
        effacement()
                .given(ASKED, extended)
                .when(refuse(true, APRIL_30.plusDays(1)))
                .expectEvents(
                        new ErasureRefused(ID, 1, KeepingGround.LEGAL_CLAIMS, REASON, true, APRIL_30.plusDays(1)));
    }

    @Test
    void is_named_after_the_organisation_and_the_person() {
        assertThat(ErasureId.of(ID.toString())).isEqualTo(ID);
        assertThat(ID.convention()).isEqualTo(ErasureId.fileOf(SURESNES)).isNotEqualTo(ErasureId.fileOf(XXII));
        assertThat(ErasureGround.OBJECTED_TO.source()).isEqualTo("RGPD art. 17(1)(c)");
        assertThat(KeepingGround.ARCHIVES_IN_THE_PUBLIC_INTEREST.source()).isEqualTo("RGPD art. 17(3)(d)");
    }
}
