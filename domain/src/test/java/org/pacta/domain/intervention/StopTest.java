package org.pacta.domain.intervention;

import static org.pacta.domain.intervention.Works.*;
import static org.pacta.domain.materiel.Annexes.MAY_4;
import static org.pacta.domain.materiel.Annexes.METRO;
import static org.pacta.domain.materiel.Annexes.TOWN;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.intervention.InterventionCommand.*;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.proofs.Proves;

@DisplayName("An intervention that the host stops")
class StopTest {

    @ParameterizedTest
    @EnumSource
    @Proves("MET-21")
    void is_stopped_at_once_for_any_reason(OrderCause cause) {
        var order = new OrderStop(ID, TOWN, cause, REASON, ASKED_AT, MAY_4);
        var stopped = new StopOrdered(ID, 1, cause, REASON, ASKED_AT, MAY_4);
        given(ASKED, GRANTED, STARTED).when(order).expectEvents(stopped);
        given(ASKED, GRANTED).when(order).expectEvents(stopped);
    }

    @Test
    @Proves("MET-21")
    void is_stopped_by_the_host_alone_and_where_there_is_something_to_stop() {
        expectRefusal(given(ASKED, GRANTED, STARTED).when(stop(METRO)), InterventionRule.HOST_ORDERS, "aix");
        expectRefusal(given(ASKED).when(stop(TOWN)), InterventionRule.STEP_IS_OPEN);
        expectRefusal(given(ASKED, GRANTED, STARTED, STOPPED).when(stop(TOWN)), InterventionRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("MET-21")
    void is_attested_stopped_by_the_guest_with_the_time_it_took() {
        given(ASKED, GRANTED, STARTED, STOPPED)
                .when(attest(METRO, LATER))
                .expectEvents(new StopAttested(ID, 1, LATER, 60, MAY_4));
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED).when(attest(TOWN, LATER)), InterventionRule.GUEST_ATTESTS);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED).when(attest(METRO, ASKED_AT.minusSeconds(1))),
                InterventionRule.MOMENT_HAS_COME);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED).when(attest(METRO, LATER.plusSeconds(1))),
                InterventionRule.MOMENT_HAS_COME);
        expectRefusal(given(ASKED, GRANTED, STARTED).when(attest(METRO, LATER)), InterventionRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("MET-21")
    void does_not_go_on_before_the_host_lets_it() {
        expectRefusal(given(ASKED, GRANTED, STOPPED).when(start(METRO, LAMP_POST)), InterventionRule.WORK_IS_STOPPED);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED, STOOD).when(start(METRO, LAMP_POST)),
                InterventionRule.WORK_IS_STOPPED);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED).when(new FinishWork(ID, METRO, REASON, LATER, LATER, MAY_4)),
                InterventionRule.STEP_IS_OPEN);
        given(ASKED, GRANTED, STARTED, STOPPED, STOOD)
                .when(new LetWorkResume(ID, TOWN, REASON, MAY_4))
                .expectEvents(RESUMED);
        given(ASKED, GRANTED, STARTED, STOPPED, STOOD, RESUMED)
                .when(start(METRO, LAMP_POST))
                .expectEvents(new WorkStarted(ID, 2, LAMP_POST, ASKED_AT, MAY_4));
    }

    @Test
    @Proves("MET-21")
    void ends_or_goes_on_as_the_host_decides() {
        given(ASKED, GRANTED, STARTED, STOPPED, STOOD)
                .when(new EndIntervention(ID, TOWN, REASON, MAY_4))
                .expectEvents(new InterventionEnded(ID, REASON, MAY_4));
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED, STOOD).when(new EndIntervention(ID, METRO, REASON, MAY_4)),
                InterventionRule.HOST_ORDERS);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED, STOOD).when(new LetWorkResume(ID, METRO, REASON, MAY_4)),
                InterventionRule.HOST_ORDERS);
        expectRefusal(
                given(ASKED, GRANTED, STARTED, STOPPED).when(new LetWorkResume(ID, TOWN, REASON, MAY_4)),
                InterventionRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("MET-21")
    void may_be_put_under_terms_instead() {
        given(ASKED, GRANTED, STARTED)
                .when(new ImposeTerms(ID, TOWN, REASON, MAY_4))
                .expectEvents(new TermsImposed(ID, REASON, MAY_4));
        expectRefusal(
                given(ASKED, GRANTED).when(new ImposeTerms(ID, METRO, REASON, MAY_4)), InterventionRule.HOST_ORDERS);
        expectRefusal(given(ASKED).when(new ImposeTerms(ID, TOWN, REASON, MAY_4)), InterventionRule.STEP_IS_OPEN);
    }

    private static AttestStop attest(Actor by, Instant stoppedAt) {
        return new AttestStop(ID, by, stoppedAt, LATER, MAY_4);
    }
}
