package org.pacta.domain.algorithme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.algorithme.Gates.*;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.algorithme.AlgorithmeCommand.*;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("An algorithm, until it is installed,")
class AlgorithmeTest {

    @Test
    void is_proposed_by_the_partner_for_a_purpose_of_the_convention() {
        fixture().givenNoPriorActivity().when(propose(TECHNICIAN, PROPOSAL)).expectEvents(PROPOSED);
        given(TO_DECIDE).when(propose(TECHNICIAN, PROPOSAL)).expectNoEvents();
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_not_proposed_by_the_city() {
        expectRefusal(
                fixture().givenNoPriorActivity().when(propose(CITY_TECHNICIAN, PROPOSAL)),
                AlgorithmeRule.PARTNER_PROPOSES);
    }

    @Test
    @Proves("SUR-3")
    void serves_one_of_the_purposes_of_the_convention_and_no_other() {
        expectRefusal(
                fixture().givenNoPriorActivity().when(propose(TECHNICIAN, proposal("reconnaissance-faciale"))),
                AlgorithmeRule.PURPOSE_IS_OF_THE_CONVENTION);
    }

    @Test
    void is_named_with_its_version() {
        for (var unnamed : new Proposal[] {
            new Proposal(" ", "2.1", "maraudage", REASON, REASON),
            new Proposal("Comptage", "", "maraudage", REASON, REASON)
        })
            expectRefusal(
                    fixture().givenNoPriorActivity().when(propose(TECHNICIAN, unnamed)),
                    AlgorithmeRule.ALGORITHM_IS_NAMED);
    }

    @Test
    void gets_the_opinion_of_the_committee_as_the_city_records_it() {
        given(new AlgorithmeEvent[] {PROPOSED})
                .when(advise(CITY_LAWYER, CommitteeOpinion.FAVOURABLE, false))
                .expectEvents(STUDIED, new CommitteeOpinionGiven(ID, CommitteeOpinion.FAVOURABLE, null, MAY_3));
        expectRefusal(
                given(new AlgorithmeEvent[] {PROPOSED}).when(advise(TECHNICIAN, CommitteeOpinion.FAVOURABLE, false)),
                AlgorithmeRule.CITY_RECORDS_THE_OPINION);
        expectRefusal(
                given(TO_DECIDE).when(advise(CITY_LAWYER, CommitteeOpinion.FAVOURABLE, false)),
                AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    void is_told_why_the_committee_has_reserves() {
        expectRefusal(
                given(new AlgorithmeEvent[] {PROPOSED})
                        .when(advise(CITY_LAWYER, CommitteeOpinion.FAVOURABLE_WITH_RESERVES, false)),
                AlgorithmeRule.OPINION_IS_EXPLAINED);
    }

    @Test
    @Proves({"SUR-7.1.2", "SUR-7.g"})
    void is_confirmed_by_the_mayor_even_against_the_committee_with_conditions_and_a_delay() {
        given(TO_DECIDE).when(authorise(MAYOR)).expectEvents(AUTHORISED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EXECUTIF")
    @Proves("SUR-7.1.2")
    void is_neither_confirmed_nor_refused_by_anybody_else_of_the_city(Role role) {
        expectRefusal(given(TO_DECIDE).when(authorise(actor(SURESNES, role))), AlgorithmeRule.MAYOR_CONFIRMS);
        expectRefusal(given(TO_DECIDE).when(refuse(actor(SURESNES, role))), AlgorithmeRule.MAYOR_CONFIRMS);
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_not_confirmed_by_the_head_of_the_partner_nor_of_a_stranger() {
        expectRefusal(given(TO_DECIDE).when(authorise(actor(XXII, Role.EXECUTIF))), AlgorithmeRule.MAYOR_CONFIRMS);
        expectRefusal(given(TO_DECIDE).when(authorise(actor(VAR, Role.EXECUTIF))), AlgorithmeRule.MAYOR_CONFIRMS);
    }

    @Test
    void is_not_confirmed_before_the_committee_has_spoken_nor_twice() {
        expectRefusal(given(new AlgorithmeEvent[] {PROPOSED}).when(authorise(MAYOR)), AlgorithmeRule.STEP_IS_OPEN);
        expectRefusal(given(TO_INSTALL).when(authorise(MAYOR)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-7.g")
    void is_installed_by_the_partner_once_the_city_has_agreed_and_only_then() {
        given(TO_INSTALL).when(install(TECHNICIAN, MAY_3)).expectEvents(INSTALLED);
        expectRefusal(given(TO_DECIDE).when(install(TECHNICIAN, MAY_3)), AlgorithmeRule.INSTALLED_ONCE_AUTHORISED);
        var refused = new AlgorithmRefused(ID, REASON, MAY_3);
        given(TO_DECIDE).when(refuse(MAYOR)).expectEvents(refused);
        expectRefusal(
                given(TO_DECIDE, refused).when(install(TECHNICIAN, MAY_3)), AlgorithmeRule.INSTALLED_ONCE_AUTHORISED);
    }

    @Test
    @Proves({"SUR-7.1.2", "SUR-7.g"})
    void is_not_installed_before_the_signed_letter_exists() {
        expectRefusal(
                given(TO_DECIDE, AUTHORISED).when(install(TECHNICIAN, MAY_3)),
                AlgorithmeRule.INSTALLED_ONCE_AUTHORISED);
        given(TO_DECIDE, AUTHORISED).when(new IssueLetter(ID, TEXT)).expectEvents(SIGNED);
    }

    @Test
    void gets_one_letter_however_often_it_is_drawn_up_and_none_once_given_up() {
        given(TO_INSTALL).when(new IssueLetter(ID, TEXT)).expectNoEvents();
        given(TO_DECIDE, AUTHORISED, new AlgorithmWithdrawn(ID, XXII, REASON, MAY_3))
                .when(new IssueLetter(ID, TEXT))
                .expectNoEvents();
    }

    @Test
    @Proves("SUR-7.g")
    void is_installed_within_the_delay_that_the_city_has_set() {
        var lastDay = LocalDate.of(2026, 6, 3);
        given(TO_INSTALL).when(install(TECHNICIAN, lastDay)).expectEvents(new AlgorithmInstalled(ID, lastDay));
        expectRefusal(
                given(TO_INSTALL).when(install(TECHNICIAN, lastDay.plusDays(1))), AlgorithmeRule.INSTALLED_IN_TIME);
    }

    @Test
    void is_installed_neither_by_the_city_nor_before_the_letter() {
        expectRefusal(given(TO_INSTALL).when(install(CITY_TECHNICIAN, MAY_3)), AlgorithmeRule.PARTNER_INSTALLS);
        expectRefusal(given(TO_INSTALL).when(install(TECHNICIAN, MAY_3.minusDays(1))), AlgorithmeRule.DATES_FOLLOW);
    }

    @Test
    void bears_an_id_that_its_text_gives_back() {
        assertThat(AlgorithmeId.of(ID.toString())).isEqualTo(ID);
        assertThat(ID.convention()).isEqualTo(CONVENTION);
    }

    private static ProposeAlgorithm propose(Actor by, Proposal proposal) {
        return new ProposeAlgorithm(ID, by, TERMS, proposal, MAY_3);
    }

    private static GiveCommitteeOpinion advise(Actor by, CommitteeOpinion opinion, boolean explained) {
        return new GiveCommitteeOpinion(
                ID, by, new OpinionBasis("pilotage", MEETING, 2), opinion, explained ? REASON : null);
    }

    private static AuthoriseAlgorithm authorise(Actor by) {
        return new AuthoriseAlgorithm(ID, by, REASON, A_MONTH, MAY_3);
    }

    private static RefuseAlgorithm refuse(Actor by) {
        return new RefuseAlgorithm(ID, by, REASON, MAY_3);
    }

    private static InstallAlgorithm install(Actor by, LocalDate on) {
        return new InstallAlgorithm(ID, by, on);
    }

    private static AggregateTestFixture<Algorithme> fixture() {
        return new AggregateTestFixture<>(Algorithme.class);
    }
}
