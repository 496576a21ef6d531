package org.pacta.domain.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.intervention.Works.*;
import static org.pacta.domain.materiel.Annexes.MAY_4;
import static org.pacta.domain.materiel.Annexes.METRO;
import static org.pacta.domain.materiel.Annexes.TOWN;
import static org.pacta.domain.materiel.Annexes.TRIAL;
import static org.pacta.domain.materiel.Annexes.id;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.intervention.InterventionCommand.*;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.materiel.Annexes;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.proofs.Proves;

@DisplayName("An intervention")
class InterventionTest {

    @Test
    @Proves({"MET-17", "MET-19"})
    void is_asked_by_the_guest_of_the_host_and_the_hours_hoped_for_are_opening_hours() {
        given().when(ask(METRO, REQUEST)).expectEvents(ASKED);
        given(ASKED).when(ask(METRO, REQUEST)).expectNoEvents();
        // an hour on Monday until 17:00, then three on Tuesday from 9:00 to noon
        assertThat(hoped(4).nominal()).isEqualTo(Instant.parse("2026-05-05T10:00:00Z"));
        for (var hours : List.of(0, Integer.MAX_VALUE))
            expectRefusal(
                    given().when(ask(METRO, request(BOTH, hours))), InterventionRule.ANSWER_IS_HOPED_IN_OPENING_HOURS);
    }

    @Test
    @Proves("MET-17")
    void is_asked_of_the_other_party_by_one_of_the_parties() {
        expectRefusal(given().when(ask(TOWN, REQUEST)), InterventionRule.GUEST_ASKS);
        expectRefusal(given().when(ask(actor(VAR, Role.TECHNIQUE), REQUEST)), InterventionRule.GUEST_ASKS);
        expectRefusal(given().when(ask(actor(METROPOLE, Role.DPO), REQUEST)), InterventionRule.GUEST_ASKS);
        expectRefusal(given().when(ask(METRO, request(Set.of(id(1), id(3)), 4))), InterventionRule.ONE_HOST_AT_A_TIME);
    }

    @ParameterizedTest
    @EnumSource
    @Proves("MET-17")
    void is_asked_with_all_that_the_clause_wants_to_know(RequestPart lacking) {
        expectRefusal(
                given().when(ask(METRO, without(lacking))), InterventionRule.REQUEST_IS_COMPLETE, lacking.label());
    }

    @Test
    @Proves("MET-20")
    void is_asked_on_supports_that_stand_in_the_annexes_and_on_no_other() {
        expectRefusal(
                given().when(ask(METRO, request(Set.of(id(9)), 4))), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
        expectRefusal(
                given().when(ask(METRO, request(Set.of(id(4)), 4))), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
        expectRefusal(given().when(ask(METRO, request(Set.of(), 4))), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
    }

    @Test
    @Proves("MET-18")
    void is_granted_with_conditions_or_refused_by_the_host_alone() {
        given(ASKED).when(grant(TOWN, LAMP_POST)).expectEvents(GRANTED);
        given(ASKED)
                .when(new RefuseIntervention(ID, TOWN, REASON, LATER, MAY_4))
                .expectEvents(new InterventionRefused(ID, REASON, LATER, 60, MAY_4));
        expectRefusal(given(ASKED).when(grant(METRO, LAMP_POST)), InterventionRule.HOST_DECIDES, "aix");
        expectRefusal(
                given(ASKED).when(new RefuseIntervention(ID, METRO, REASON, LATER, MAY_4)),
                InterventionRule.HOST_DECIDES);
        expectRefusal(given(ASKED, GRANTED).when(grant(TOWN, LAMP_POST)), InterventionRule.REQUEST_AWAITS_AN_ANSWER);
    }

    @Test
    @Proves("MET-18")
    void is_never_agreed_to_by_silence_however_long_it_lasts() {
        var yearsLater = new StartWork(
                ID, METRO, LAMP_POST, LATER.plusSeconds(94_608_000), LATER.plusSeconds(94_608_000), MAY_4.plusYears(3));
        expectRefusal(given(ASKED).when(yearsLater), InterventionRule.NOTHING_BEFORE_AGREEMENT);
        // whatever one may ask of an intervention is asked by a person: no clock can agree to it
        assertThat(HumanCommand.class).isAssignableFrom(InterventionCommand.class);
    }

    @Test
    @Proves("MET-20")
    void is_carried_out_on_the_supports_that_the_host_agreed_to() {
        given(ASKED, GRANTED).when(start(METRO, LAMP_POST)).expectEvents(STARTED);
        expectRefusal(given(ASKED, GRANTED).when(start(METRO, BOTH)), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
        expectRefusal(
                given(ASKED, GRANTED).when(start(METRO, Set.of())), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
        expectRefusal(
                on(Annexes.none(), ASKED, GRANTED).when(start(METRO, LAMP_POST)),
                InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
        expectRefusal(given(ASKED, GRANTED).when(start(TOWN, LAMP_POST)), InterventionRule.GUEST_WORKS, "metropole");
        expectRefusal(given(ASKED).when(grant(TOWN, Set.of(id(3)))), InterventionRule.WORK_IS_ON_VALIDATED_SUPPORTS);
    }

    @Test
    void is_finished_with_a_report_and_the_time_it_took() {
        given(ASKED, GRANTED, STARTED)
                .when(new FinishWork(ID, METRO, REASON, LATER, LATER, MAY_4))
                .expectEvents(new WorkFinished(ID, 1, REASON, LATER, 60, MAY_4));
        expectRefusal(
                given(ASKED, GRANTED, STARTED)
                        .when(new FinishWork(ID, METRO, REASON, LATER.plusSeconds(1), LATER, MAY_4)),
                InterventionRule.MOMENT_HAS_COME);
        expectRefusal(
                given(ASKED, GRANTED).when(new FinishWork(ID, METRO, REASON, LATER, LATER, MAY_4)),
                InterventionRule.STEP_IS_OPEN);
    }

    @Test
    void is_withdrawn_by_the_guest_before_it_begins() {
        var withdraw = new WithdrawIntervention(ID, METRO, REASON, MAY_4);
        given(ASKED, GRANTED).when(withdraw).expectEvents(new InterventionWithdrawn(ID, REASON, MAY_4));
        expectRefusal(given(ASKED, GRANTED, STARTED).when(withdraw), InterventionRule.STEP_IS_OPEN);
        expectRefusal(
                given(ASKED).when(new WithdrawIntervention(ID, TOWN, REASON, MAY_4)), InterventionRule.GUEST_WITHDRAWS);
        expectRefusal(
                given(ASKED).when(new WithdrawIntervention(ID, METRO, REASON, MAY_4.minusDays(1))),
                InterventionRule.DATES_FOLLOW);
        assertThat(InterventionId.of(ID.toString())).isEqualTo(ID);
        assertThat(InterventionTerms.of(TemplateShelf.template("suresnes-xxii"), TRIAL))
                .isEmpty();
    }

    private static InterventionRequest without(RequestPart part) {
        return new InterventionRequest(
                BOTH,
                part == RequestPart.DELAYS ? null : REASON,
                part == RequestPart.CONDITIONS ? null : REASON,
                part == RequestPart.MEANS ? null : REASON,
                part == RequestPart.SCHEDULE ? null : REASON,
                part == RequestPart.SAFETY ? null : REASON,
                part == RequestPart.OPERATORS ? null : REASON,
                4);
    }
}
