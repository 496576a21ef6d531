package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.Capacity.CHAIR;
import static org.pacta.domain.deliberation.Capacity.SECRETARY;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deliberation.DeliberationCommand.ApproveReport;
import org.pacta.domain.deliberation.DeliberationCommand.CancelDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationCommand.DeclareInterest;
import org.pacta.domain.deliberation.DeliberationCommand.DraftReport;
import org.pacta.domain.deliberation.DeliberationCommand.GivePouvoir;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationCommand.RecordVote;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.ReturnReport;
import org.pacta.domain.deliberation.DeliberationCommand.SignDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.WithdrawPouvoir;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationCancelled;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRejected;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationSigned;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A deliberation")
class SignatureAndCancellationTest {

    static final DeliberationEvent BY_CHAIR =
            new DeliberationSigned(ID, CHAIR, elu(Aix.CHAIR).id(), FEB_9);
    static final DeliberationEvent BY_SECRETARY =
            new DeliberationSigned(ID, SECRETARY, elu(Aix.SECRETARY).id(), FEB_9);

    @Nested
    @DisplayName("once adopted")
    class OnceAdopted {

        @Test
        @Proves({"AIX-02", "AIX-10"})
        void is_signed_by_the_chair_of_the_sitting_and_not_by_the_mayor() {
            adopted().when(sign(elu(Aix.CHAIR), CHAIR)).expectEvents(BY_CHAIR);
            adopted().when(sign(actor("m13", Role.EXECUTIF), CHAIR)).expectEvents(BY_CHAIR);
            expectRefusal(adopted().when(sign(actor("m01", Role.EXECUTIF), CHAIR)), OFFICERS_OF_THE_SITTING_SIGN);
        }

        @Test
        @Proves({"AIX-06", "AIX-10"})
        void is_signed_by_the_secretary_of_the_sitting_and_nobody_in_the_secretary_s_place() {
            adopted(BY_CHAIR).when(sign(elu(Aix.SECRETARY), SECRETARY)).expectEvents(BY_SECRETARY);
            expectRefusal(adopted().when(sign(elu(Aix.CHAIR), SECRETARY)), OFFICERS_OF_THE_SITTING_SIGN);
        }

        @Test
        @Proves("AIX-10")
        void is_signed_only_with_a_member_s_role_in_that_assembly() {
            expectRefusal(adopted().when(sign(actor("m13", Role.ASSEMBLEES), CHAIR)), OFFICERS_OF_THE_SITTING_SIGN);
            expectRefusal(adopted().when(sign(elsewhere("m13"), CHAIR)), OFFICERS_OF_THE_SITTING_SIGN);
        }

        @Test
        @Proves("AIX-10")
        void is_signed_once_by_each() {
            expectRefusal(adopted(BY_CHAIR).when(sign(elu(Aix.CHAIR), CHAIR)), EACH_OFFICER_SIGNS_ONCE);
        }

        @Test
        void is_not_signed_before_the_day_of_the_vote() {
            expectRefusal(
                    adopted().when(new SignDeliberation(ID, elu(Aix.CHAIR), CHAIR, FEB_8)), DATES_FOLLOW_EACH_OTHER);
        }

        @Test
        void is_cancelled_while_a_signature_is_missing_and_stays_once_it_is_complete() {
            adopted(BY_CHAIR).when(cancel()).expectEvents(cancelled());
            adopted(BY_CHAIR, BY_SECRETARY).when(cancel()).expectNoEvents().expectSuccessfulHandlerExecution();
        }
    }

    @Test
    @Proves("AIX-10")
    void is_not_signed_before_it_is_adopted_nor_when_it_is_rejected() {
        expectRefusal(
                deliberation().given(untilConvened(ATTENDED)).when(sign(elu(Aix.CHAIR), CHAIR)),
                SIGNATURE_FOLLOWS_ADOPTION);
        expectRefusal(
                deliberation().given(untilConvened(ATTENDED, VOTE, rejected())).when(sign(elu(Aix.CHAIR), CHAIR)),
                SIGNATURE_FOLLOWS_ADOPTION);
    }

    @Test
    void is_cancelled_once_and_stays_as_it_is_when_rejected() {
        deliberation().given(REQUESTED).when(cancel()).expectEvents(cancelled());
        deliberation().given(REQUESTED, cancelled()).when(cancel()).expectNoEvents();
        deliberation()
                .given(untilConvened(ATTENDED, VOTE, rejected()))
                .when(cancel())
                .expectNoEvents();
    }

    @Test
    void is_not_asked_for_again_once_cancelled() {
        deliberation()
                .given(REQUESTED, cancelled())
                .when(new RequestDeliberation(ID, VOTED, JAN_15))
                .expectNoEvents();
    }

    @Test
    void accepts_nothing_once_cancelled() {
        for (var command : List.of(
                new DraftReport(ID, CLERK, REPORT, FEB_14),
                new ApproveReport(ID, elu(RAPPORTEUR), FEB_14),
                new ReturnReport(ID, elu(RAPPORTEUR), sealed(), FEB_14),
                new ConveneCouncil(ID, CLERK, convening(FEB_14, FEB_14.plusDays(9))),
                new GivePouvoir(ID, elu(MAYOR), Aix.CHAIR, FEB_14),
                new WithdrawPouvoir(ID, elu(MAYOR), FEB_14),
                new DeclareInterest(ID, elu(MAYOR), sealed(), FEB_14),
                new RecordAttendance(ID, CLERK, ATTENDANCE, FEB_9),
                new RecordVote(ID, CLERK, UNANIMOUS, NUMBER, FEB_9),
                sign(elu(Aix.CHAIR), CHAIR)))
            expectRefusal(
                    deliberation().given(untilConvened(ATTENDED, cancelled())).when(command),
                    NOTHING_FOLLOWS_CANCELLATION);
    }

    private static TestExecutor<Deliberation> adopted(DeliberationEvent... more) {
        return deliberation().given(untilAdopted(more));
    }

    private static SignDeliberation sign(Actor by, Capacity as) {
        return new SignDeliberation(ID, by, as, FEB_9);
    }

    private static Actor elsewhere(String id) {
        var there = stranger(Role.ELU);
        return new Actor(actor(id).id(), there.organisation(), there.roles());
    }

    private static CancelDeliberation cancel() {
        return new CancelDeliberation(ID, FEB_14);
    }

    private static DeliberationEvent cancelled() {
        return new DeliberationCancelled(ID, FEB_14);
    }

    private static DeliberationEvent rejected() {
        return new DeliberationRejected(ID, NUMBER, FEB_9);
    }
}
