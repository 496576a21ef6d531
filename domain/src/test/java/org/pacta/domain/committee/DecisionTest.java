package org.pacta.domain.committee;

import static org.pacta.domain.committee.Meetings.*;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.committee.CommitteeCommand.CarryOutDecision;
import org.pacta.domain.committee.CommitteeCommand.DraftMinutes;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;

@DisplayName("A decision of a committee")
class DecisionTest {

    static final LocalDate FEBRUARY_1 = LocalDate.of(2027, 2, 1);

    final CommitteeConvened steering = convened("suresnes-xxii", "pilotage", SURESNES);
    final CommitteeEvent entrusted =
            new DecisionEntrusted(ID, 1, MINUTES.decisions().getFirst(), JANUARY_14);

    @Test
    void is_carried_out_by_its_owner_in_time() {
        meeting()
                .given(steering, held(steering), drafted(steering), entrusted)
                .when(carryOut(COMPANY, FEBRUARY_1))
                .expectEvents(new DecisionCarriedOut(ID, 1, XXII, REASON, false, FEBRUARY_1));
    }

    @Test
    void is_recorded_as_late_after_its_day() {
        meeting()
                .given(steering, held(steering), drafted(steering), entrusted)
                .when(carryOut(COMPANY, FEBRUARY_1.plusDays(1)))
                .expectEvents(new DecisionCarriedOut(ID, 1, XXII, REASON, true, FEBRUARY_1.plusDays(1)));
    }

    @Test
    void is_not_carried_out_by_another_party() {
        expectRefusal(
                meeting().given(steering, held(steering), entrusted).when(carryOut(CITY, FEBRUARY_1)),
                CommitteeRule.OWNER_CARRIES_IT_OUT);
    }

    @Test
    void is_carried_out_once_and_not_before_it_is_published() {
        var done = new DecisionCarriedOut(ID, 1, XXII, REASON, false, FEBRUARY_1);
        expectRefusal(
                meeting().given(steering, held(steering), entrusted, done).when(carryOut(COMPANY, FEBRUARY_1)),
                CommitteeRule.DECISION_IS_OPEN);
        expectRefusal(
                meeting().given(steering, held(steering), drafted(steering)).when(carryOut(COMPANY, FEBRUARY_1)),
                CommitteeRule.DECISION_IS_OPEN);
    }

    @Test
    void is_for_a_party_and_for_a_day_that_follows_the_meeting() {
        refused(XXII, JANUARY_14.minusDays(1));
        refused(METROPOLE, FEBRUARY_1);
    }

    @Test
    void says_who_does_it_and_by_when() {
        var nobody = new ProposedDecision(REASON, null, FEBRUARY_1, DecisionKind.ORDINARY);
        var never = new ProposedDecision(REASON, XXII, null, DecisionKind.ORDINARY);
        for (var decision : List.of(nobody, never))
            expectRefusal(
                    meeting()
                            .given(steering, held(steering))
                            .when(new DraftMinutes(ID, CITY, REASON, null, List.of(decision), JANUARY_14)),
                    CommitteeRule.DECISION_IS_WHOLE);
    }

    private void refused(Organisation owner, LocalDate dueOn) {
        var minutes = new Minutes(REASON, null, List.of(new CommitteeDecision(REASON, owner, dueOn)));
        expectRefusal(
                meeting().given(steering, held(steering)).when(draft(CITY, minutes)),
                CommitteeRule.DECISION_HAS_A_PARTY_AND_A_DAY);
    }

    private static CarryOutDecision carryOut(Actor by, LocalDate on) {
        return new CarryOutDecision(ID, by, 1, REASON, on);
    }
}
