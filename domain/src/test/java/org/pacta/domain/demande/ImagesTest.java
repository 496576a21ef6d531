package org.pacta.domain.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.demande.Requests.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.demande.DemandeCommand.*;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.proofs.Proves;

@DisplayName("A request about images that have to be destroyed")
class ImagesTest {

    static final LocalDate TAKEN = LocalDate.of(2027, 1, 20);
    static final LocalDate GONE = LocalDate.of(2027, 2, 19);

    @Test
    @Proves("QA-35")
    void is_seen_to_conflict_with_their_destruction_within_thirty_days() {
        demande()
                .givenNoPriorActivity()
                .when(receive(CITY_DPO, request(RequestKind.ACCESS, false, TAKEN), route()))
                .expectEvents(receivedOnImages(TAKEN));
        assertThat(imagesDue(TAKEN).lastDay()).isEqualTo(GONE);
    }

    @ParameterizedTest(name = "{0} of images taken on {1}: gone already {2}")
    @Proves("QA-35")
    @CsvSource({"ERASURE, 2027-01-20, false", "ACCESS, 2026-12-01, true"})
    void is_no_conflict_where_they_are_to_be_erased_or_are_gone(RequestKind kind, LocalDate taken, boolean gone) {
        var request = request(kind, false, taken);
        demande()
                .givenNoPriorActivity()
                .when(receive(CITY_DPO, request, route()))
                .expectEvents(new RequestReceived(
                        ID,
                        CITY_DPO.organisation(),
                        request,
                        ROLES,
                        due("dsr-answer"),
                        null,
                        extension(),
                        gone ? null : imagesDue(taken),
                        false,
                        JANUARY_31));
    }

    @Test
    @Proves("QA-35")
    void is_neither_answered_nor_refused_before_a_person_has_decided_on_them() {
        expectRefusal(
                demande().given(receivedOnImages(TAKEN)).when(answer(MARCH_1)), DemandeRule.IMAGES_ARE_DECIDED_ON);
        expectRefusal(
                demande()
                        .given(receivedOnImages(TAKEN))
                        .when(new RefuseRequest(ID, CITY_DPO, REASON, true, null, MARCH_1)),
                DemandeRule.IMAGES_ARE_DECIDED_ON);
        var kept = new ImagesDecided(ID, true, REASON, Set.of("cctv-images"), GONE);
        demande()
                .given(receivedOnImages(TAKEN))
                .when(decide(CITY_DPO, true, GONE))
                .expectEvents(kept);
        demande()
                .given(receivedOnImages(TAKEN), kept)
                .when(answer(MARCH_1))
                .expectEvents(new RequestAnswered(ID, 1, false, null, Set.of("dsr-answer"), MARCH_1));
    }

    @Test
    @Proves("QA-35")
    void may_leave_them_to_their_destruction_which_then_still_runs() {
        demande()
                .given(receivedOnImages(TAKEN))
                .when(decide(CITY_DPO, false, GONE))
                .expectEvents(new ImagesDecided(ID, false, REASON, Set.of(), GONE));
    }

    @Test
    void keeps_none_that_are_gone_and_is_decided_on_once_by_the_controller() {
        expectRefusal(
                demande().given(receivedOnImages(TAKEN)).when(decide(CITY_DPO, true, GONE.plusDays(1))),
                DemandeRule.IMAGES_STILL_EXIST);
        expectRefusal(
                demande().given(receivedOnImages(TAKEN)).when(decide(COMPANY, true, GONE)),
                DemandeRule.CONTROLLER_ANSWERS);
        expectRefusal(
                demande()
                        .given(receivedOnImages(TAKEN), new ImagesDecided(ID, false, REASON, Set.of(), GONE))
                        .when(decide(CITY_DPO, true, GONE)),
                DemandeRule.STEP_IS_OPEN);
    }

    private static AnswerRequest answer(LocalDate on) {
        return new AnswerRequest(ID, CITY_DPO, false, null, on);
    }

    private static DecideOnImages decide(Actor by, boolean kept, LocalDate on) {
        return new DecideOnImages(ID, by, kept, REASON, on);
    }
}
