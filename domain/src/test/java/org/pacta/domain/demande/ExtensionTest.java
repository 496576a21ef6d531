package org.pacta.domain.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.demande.Requests.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.demande.DemandeCommand.*;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.SealedText;
import org.pacta.proofs.Proves;

@DisplayName("A request that takes longer than a month")
class ExtensionTest {

    final DemandeEvent atCity = received(CITY_DPO, access());
    final DemandeEvent extended = new RequestExtended(
            ID, 1, REASON, due("dsr-extension"), due("sur-late-answer"), true, Set.of("dsr-answer"), MARCH_1);

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
    void counts_its_cap_from_when_the_city_turned_to_the_processor_where_the_parties_decided_so() {
        var decided = Map.of("portee-50-jours", "plafond-interne", "depart-50-jours", "sollicitation-de-la-ville");
        var recorded = JANUARY_31.plusDays(2);
        var cap = Catalogue.line("sur-late-answer").from(recorded, CALENDARS.of(SURESNES));
        demande()
                .givenNoPriorActivity()
                .when(new ReceiveRequest(ID, CITY_DPO, access(), route("statistiques-de-flux", decided), recorded))
                .expectEvents(new RequestReceived(
                        ID,
                        SURESNES,
                        access(),
                        ROLES,
                        due("dsr-answer"),
                        cap,
                        new Extension(due("dsr-extension-told"), due("dsr-extension"), null),
                        null,
                        false,
                        JANUARY_31));
    }

    private static AnswerRequest answer(Actor by, LocalDate on) {
        return new AnswerRequest(ID, by, false, null, on);
    }

    private static RefuseRequest refuse(boolean routesTold, SealedText lateReason, LocalDate on) {
        return new RefuseRequest(ID, CITY_DPO, REASON, routesTold, lateReason, on);
    }
}
