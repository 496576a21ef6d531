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

    @Test
    @Proves("SUR-A3.1")
    void starts_its_month_when_the_first_of_the_parties_has_it() {
        demande()
                .givenNoPriorActivity()
                .when(new ReceiveRequest(ID, COMPANY, access(), route(), JANUARY_31.plusDays(2)))
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
