package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deliberation.DeliberationCommand.DeclareInterest;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationCommand.RecordVote;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.InterestDeclared;

@DisplayName("A declared interest")
class InterestTest {

    static final List<MemberId> PRESENT = members(13, 55);

    @Test
    void keeps_its_member_from_chairing_and_from_any_pouvoir() {
        expectRefusal(convened(interest(13)).when(call(ATTENDANCE)), CHAIR_HAS_NO_INTEREST);
        expectRefusal(convened(interest(14)).when(call(ATTENDANCE)), INTERESTED_MEMBER_USES_NO_POUVOIR);
        expectRefusal(convened(interest(2)).when(call(ATTENDANCE)), INTERESTED_MEMBER_USES_NO_POUVOIR);
    }

    @Test
    void declared_late_has_the_roll_call_done_again_with_its_quorum() {
        var again = chairedBy(m(14), attendance(PRESENT, List.of()));
        convened(ATTENDED, interest(13))
                .when(call(again))
                .expectEvents(new AttendanceRecorded(ID, 1, again, 28, 0, FEB_9));
        var tooFew = chairedBy(m(29), attendance(members(29, 55), List.of()));
        expectRefusal(convened(ATTENDED).when(call(tooFew)), CORRECTED_ROLL_CALL_KEEPS_QUORUM);
    }

    @Test
    void is_declared_once_at_any_time_before_the_vote() {
        var declared = interest(20);
        convened().when(declare(20)).expectEvents(declared);
        deliberation().given(REQUESTED).when(declare(20)).expectEvents(declared);
        convened(ATTENDED).when(declare(20)).expectEvents(declared);
        expectRefusal(convened(declared).when(declare(20)), INTEREST_IS_DECLARED_ONCE);
        expectRefusal(deliberation().given(untilAdopted()).when(declare(20)), INTEREST_PRECEDES_THE_VOTE);
    }

    @Test
    void is_declared_by_members_only_and_not_before_the_request() {
        expectRefusal(convened().when(declare(56)), ONLY_MEMBERS_OF_THE_BODY_ACT);
        var early = new DeclareInterest(ID, elu(m(20)), sealed(), JAN_15.minusDays(1));
        expectRefusal(convened().when(early), DATES_FOLLOW_EACH_OTHER);
    }

    @Test
    void keeps_its_member_out_of_the_vote() {
        var interest = new InterestDeclared(ID, m(40), sealed(), FEB_9);
        expectRefusal(attended(interest).when(vote(UNANIMOUS)), INTERESTED_MEMBER_TAKES_NO_PART);
        expectRefusal(
                attended(interest).when(vote(open(54, List.of(), List.of(), members(41, 41)))),
                INTERESTED_MEMBER_TAKES_NO_PART);
        expectRefusal(attended(interest).when(vote(secret(55, 0, 0, 0))), INTERESTED_MEMBER_TAKES_NO_PART);
        attended(interest).when(vote(secret(54, 0, 0, 1))).expectSuccessfulHandlerExecution();
        attended(interest)
                .when(vote(open(54, List.of(), List.of(), members(40, 40))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void of_the_chair_or_in_a_pouvoir_declared_late_makes_the_vote_wait_for_a_new_roll_call() {
        expectRefusal(
                attended(new InterestDeclared(ID, CHAIR, sealed(), FEB_9)).when(vote(UNANIMOUS)),
                CHAIR_HAS_NO_INTEREST);
        expectRefusal(
                attended(new InterestDeclared(ID, m(14), sealed(), FEB_9)).when(vote(UNANIMOUS)),
                INTERESTED_MEMBER_USES_NO_POUVOIR);
        expectRefusal(
                attended(new InterestDeclared(ID, m(2), sealed(), FEB_9)).when(vote(UNANIMOUS)),
                INTERESTED_MEMBER_USES_NO_POUVOIR);
    }

    private static TestExecutor<Deliberation> convened(DeliberationEvent... more) {
        return deliberation().given(untilConvened(more));
    }

    private static RecordAttendance call(Attendance attendance) {
        return new RecordAttendance(ID, CLERK, attendance, FEB_9);
    }

    private static Attendance chairedBy(MemberId chair, Attendance as) {
        return new Attendance(chair, as.secretary(), as.present(), as.pouvoirs());
    }

    private static DeliberationEvent interest(int member) {
        return new InterestDeclared(ID, m(member), sealed(), FEB_8);
    }

    private static DeclareInterest declare(int member) {
        return new DeclareInterest(ID, elu(m(member)), sealed(), FEB_8);
    }

    private static TestExecutor<Deliberation> attended(DeliberationEvent... more) {
        var all = new ArrayList<>(untilConvened(ATTENDED));
        all.addAll(List.of(more));
        return deliberation().given(all);
    }

    private static RecordVote vote(Ballot ballot) {
        return new RecordVote(ID, CLERK, ballot, NUMBER, FEB_9);
    }

    private static Ballot secret(int pro, int contra, int abstaining, int apart) {
        return new Ballot(true, pro, contra, abstaining, apart, List.of(), List.of(), List.of());
    }

    private static Ballot open(int pro, List<MemberId> contra, List<MemberId> abstaining, List<MemberId> apart) {
        return new Ballot(false, pro, contra.size(), abstaining.size(), apart.size(), contra, abstaining, apart);
    }
}
