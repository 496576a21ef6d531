package org.pacta.domain.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.demande.Requests.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.demande.DemandeCommand.*;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.proofs.Proves;

@DisplayName("A person's request")
class DemandeTest {

    final DemandeEvent atCity = received(CITY_DPO, access());
    final DemandeEvent atCompany = received(COMPANY, access());
    final DemandeEvent extended = new RequestExtended(
            ID, 1, REASON, due("dsr-extension"), due("sur-late-answer"), true, Set.of("dsr-answer"), MARCH_1);

    @Test
    @Proves("SUR-A3.1")
    void starts_its_month_when_the_first_of_the_parties_has_it() {
        demande()
                .givenNoPriorActivity()
                .when(receive(COMPANY, access(), route()))
                .expectEvents(atCompany);
        assertThat(due("dsr-answer").lastDay()).isEqualTo(MARCH_1);
    }

    @Test
    @Proves("SUR-A3.1")
    void that_came_to_the_processor_is_forwarded_and_the_time_that_took_is_recorded() {
        demande()
                .given(atCompany)
                .when(new ForwardRequest(ID, COMPANY, NOON.plusSeconds(1500), JANUARY_31))
                .expectEvents(forwarded());
        expectRefusal(
                demande().given(atCompany).when(new ForwardRequest(ID, CITY_DPO, NOON, JANUARY_31)),
                DemandeRule.PROCESSOR_FORWARDS);
        expectRefusal(
                demande().given(atCompany).when(new ForwardRequest(ID, COMPANY, NOON.minusSeconds(1), JANUARY_31)),
                DemandeRule.DATES_FOLLOW);
    }

    @Test
    @Proves("SUR-A3.1")
    void is_answered_once_forwarded_by_the_officer_of_the_controller_and_by_nobody_else() {
        expectRefusal(demande().given(atCompany).when(answer(CITY_DPO, MARCH_1)), DemandeRule.STEP_IS_OPEN);
        expectRefusal(
                demande().given(atCompany, forwarded()).when(answer(actor(XXII, Role.DPO), MARCH_1)),
                DemandeRule.CONTROLLER_ANSWERS);
        demande()
                .given(atCompany, forwarded())
                .when(answer(CITY_DPO, MARCH_1))
                .expectEvents(new RequestAnswered(ID, 1, false, null, Set.of("dsr-answer"), MARCH_1));
    }

    @Test
    void that_came_to_the_controller_has_nobody_to_forward_it() {
        expectRefusal(
                demande().given(atCity).when(new ForwardRequest(ID, CITY_DPO, NOON, JANUARY_31)),
                DemandeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-A3.2")
    void is_extended_only_if_the_person_is_told_within_the_first_month() {
        demande()
                .given(atCity)
                .when(new ExtendRequest(ID, CITY_DPO, REASON, MARCH_1))
                .expectEvents(extended);
        assertThat(due("dsr-extension").lastDay()).isEqualTo(APRIL_30);
        assertThat(due("sur-late-answer").lastDay()).isEqualTo(MARCH_22);
        expectRefusal(
                demande().given(atCity).when(new ExtendRequest(ID, CITY_DPO, REASON, MARCH_1.plusDays(1))),
                DemandeRule.EXTENSION_IS_TOLD_IN_TIME);
        expectRefusal(
                demande().given(atCity, extended).when(new ExtendRequest(ID, CITY_DPO, REASON, MARCH_1)),
                DemandeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-A3.2")
    void has_the_fifty_days_of_the_contract_as_a_cap_of_their_own() {
        var capped = route("statistiques-de-flux", Map.of("portee-50-jours", "plafond-interne"));
        demande()
                .givenNoPriorActivity()
                .when(receive(CITY_DPO, access(), capped))
                .expectEvents(new RequestReceived(
                        ID,
                        SURESNES,
                        access(),
                        ROLES,
                        due("dsr-answer"),
                        due("sur-late-answer"),
                        new Extension(due("dsr-extension-told"), due("dsr-extension"), null),
                        null,
                        false,
                        JANUARY_31));
    }

    @Test
    @Proves("SUR-A3.2")
    void whose_elements_come_late_has_that_justified_and_tells_whether_the_person_can_still_be_told() {
        demande()
                .given(atCity)
                .when(new JustifyDelay(ID, COMPANY, REASON, MARCH_1))
                .expectEvents(new DelayJustified(ID, REASON, true, MARCH_1));
        demande()
                .given(atCity)
                .when(new JustifyDelay(ID, COMPANY, REASON, MARCH_22))
                .expectEvents(new DelayJustified(ID, REASON, false, MARCH_22));
        expectRefusal(
                demande().given(atCity).when(new JustifyDelay(ID, CITY_DPO, REASON, MARCH_1)),
                DemandeRule.PROCESSOR_HELPS);
    }

    @Test
    void has_its_elements_from_the_processor_once_and_the_cap_is_kept_by_them() {
        var provided = new ElementsProvided(ID, REASON, null, Set.of("sur-late-answer"), MARCH_22);
        var give = new ProvideElements(ID, COMPANY, REASON, null, MARCH_22);
        demande().given(atCity, extended).when(give).expectEvents(provided);
        expectRefusal(demande().given(atCity, extended, provided).when(give), DemandeRule.ELEMENTS_ARE_GIVEN_ONCE);
        demande()
                .given(atCity, new ElementsProvided(ID, REASON, null, Set.of(), JANUARY_31))
                .when(new ExtendRequest(ID, CITY_DPO, REASON, MARCH_1))
                .expectEvents(new RequestExtended(
                        ID,
                        1,
                        REASON,
                        due("dsr-extension"),
                        due("sur-late-answer"),
                        false,
                        Set.of("dsr-answer"),
                        MARCH_1));
    }

    @Test
    @Proves("SUR-A3.2")
    void answered_late_is_recorded_as_late_and_only_with_its_reason() {
        expectRefusal(demande().given(atCity).when(answer(CITY_DPO, MARCH_22)), DemandeRule.LATE_IS_EXPLAINED);
        demande()
                .given(atCity)
                .when(new AnswerRequest(ID, CITY_DPO, false, REASON, MARCH_22))
                .expectEvents(new RequestAnswered(ID, 1, true, REASON, Set.of("dsr-answer"), MARCH_22));
        demande()
                .given(atCity, extended)
                .when(answer(CITY_DPO, APRIL_30))
                .expectEvents(
                        new RequestAnswered(ID, 2, false, null, Set.of("dsr-extension", "sur-late-answer"), APRIL_30));
        expectRefusal(
                demande().given(atCity, extended).when(refuse(true, null, APRIL_30.plusDays(1))),
                DemandeRule.LATE_IS_EXPLAINED);
    }

    @Test
    void is_refused_with_reasons_and_the_way_to_the_cnil_and_the_courts() {
        expectRefusal(
                demande().given(atCity).when(refuse(false, null, MARCH_1)), DemandeRule.COMPLAINT_ROUTES_ARE_TOLD);
        demande()
                .given(atCity)
                .when(refuse(true, null, MARCH_1))
                .expectEvents(new RequestRefused(ID, 1, REASON, false, null, Set.of("dsr-answer"), MARCH_1));
    }

    @Test
    void of_somebody_whose_identity_is_doubted_is_answered_once_that_is_checked() {
        var doubted = received(CITY_DPO, request(RequestKind.ERASURE, true, null));
        expectRefusal(demande().given(doubted).when(answer(CITY_DPO, MARCH_1)), DemandeRule.IDENTITY_IS_CLEARED);
        demande()
                .given(doubted)
                .when(new AnswerRequest(ID, CITY_DPO, true, null, MARCH_1))
                .expectEvents(new RequestAnswered(ID, 1, false, null, Set.of("dsr-answer"), MARCH_1));
    }

    @Test
    void is_received_by_a_party_to_that_processing_and_not_before_it_came() {
        expectRefusal(
                demande().givenNoPriorActivity().when(receive(actor(AIX, Role.DPO), access(), route())),
                DemandeRule.RECEIVED_BY_A_PARTY);
        expectRefusal(
                demande().givenNoPriorActivity().when(receive(actor(SURESNES, Role.ELU), access(), route())),
                DemandeRule.RECEIVED_BY_A_PARTY);
        expectRefusal(
                demande()
                        .givenNoPriorActivity()
                        .when(new ReceiveRequest(ID, CITY_DPO, access(), route(), JANUARY_31.minusDays(1))),
                DemandeRule.WHAT_IS_TOLD_HAS_COME);
        expectRefusal(
                demande().given(atCity).when(answer(CITY_DPO, JANUARY_31.minusDays(1))), DemandeRule.DATES_FOLLOW);
    }

    @Test
    void received_twice_is_received_once_and_withdrawn_it_takes_nothing_more() {
        demande().given(atCity).when(receive(CITY_DPO, access(), route())).expectNoEvents();
        var withdrawn = new RequestWithdrawn(ID, MARCH_1);
        demande().given(atCity).when(new WithdrawRequest(ID, CITY_DPO, MARCH_1)).expectEvents(withdrawn);
        expectRefusal(demande().given(atCity, withdrawn).when(answer(CITY_DPO, MARCH_1)), DemandeRule.STEP_IS_OPEN);
        assertThat(withdrawn.endsText(1)).as("the convention goes on").isFalse();
    }

    private static AnswerRequest answer(Actor by, LocalDate on) {
        return new AnswerRequest(ID, by, false, null, on);
    }

    private static RefuseRequest refuse(boolean routesTold, SealedText lateReason, LocalDate on) {
        return new RefuseRequest(ID, CITY_DPO, REASON, routesTold, lateReason, on);
    }
}
