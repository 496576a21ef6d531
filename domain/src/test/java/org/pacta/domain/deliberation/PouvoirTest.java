package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deliberation.DeliberationCommand.GivePouvoir;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationCommand.WithdrawPouvoir;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.InterestDeclared;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirGiven;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirWithdrawn;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A pouvoir given through Pacta")
class PouvoirTest {

    @Test
    @Proves("AIX-04")
    void goes_from_a_member_to_a_colleague_once_the_council_is_convened() {
        convened().when(give(1, 13)).expectEvents(given(1, 13));
        deliberation()
                .given(untilConvened())
                .when(new GivePouvoir(ID, actor("m01", Role.EXECUTIF), CHAIR, FEB_8))
                .expectEvents(given(1, 13));
    }

    @Test
    void is_not_given_before_the_convening_nor_after_the_roll_call() {
        expectRefusal(
                deliberation().given(REQUESTED, DRAFTED, APPROVED).when(give(1, 13)),
                POUVOIR_IS_FOR_A_CONVENED_SITTING);
        expectRefusal(convened(ATTENDED).when(give(1, 13)), POUVOIR_IS_FOR_A_CONVENED_SITTING);
        expectRefusal(convened(ATTENDED).when(withdraw(1)), POUVOIR_IS_FOR_A_CONVENED_SITTING);
    }

    @Test
    void is_dated_between_the_convening_and_the_sitting() {
        expectRefusal(convened().when(give(1, 13, FEB_1)), DATES_FOLLOW_EACH_OTHER);
        expectRefusal(convened().when(give(1, 13, FEB_9.plusDays(1))), POUVOIR_PRECEDES_THE_SITTING);
        convened().when(give(1, 13, FEB_9)).expectSuccessfulHandlerExecution();
        expectRefusal(convened(given(1, 13)).when(new WithdrawPouvoir(ID, elu(m(1)), FEB_1)), DATES_FOLLOW_EACH_OTHER);
    }

    @Test
    @Proves("AIX-04")
    void is_given_by_members_in_office_only() {
        expectRefusal(convened().when(give(56, 13)), ONLY_MEMBERS_OF_THE_BODY_ACT);
        expectRefusal(
                convened().when(new GivePouvoir(ID, actor("m01", Role.JURISTE), CHAIR, FEB_8)),
                ONLY_MEMBERS_OF_THE_BODY_ACT);
        expectRefusal(
                convened().when(new GivePouvoir(ID, stranger(Role.ELU), CHAIR, FEB_8)), ONLY_MEMBERS_OF_THE_BODY_ACT);
        expectRefusal(convened(given(1, 13)).when(withdraw(56)), ONLY_MEMBERS_OF_THE_BODY_ACT);
    }

    @Test
    @Proves("AIX-04")
    void goes_to_another_member_in_office() {
        expectRefusal(convened().when(give(1, 56)), MEMBERS_ARE_IN_OFFICE);
        expectRefusal(convened().when(give(1, 1)), POUVOIR_GOES_TO_A_COLLEAGUE);
    }

    @Test
    @Proves("AIX-04")
    void is_the_only_one_of_its_holder() {
        expectRefusal(convened(given(1, 13)).when(give(2, 13)), ONE_POUVOIR_PER_HOLDER);
        convened(given(1, 13)).when(give(1, 13)).expectEvents(given(1, 13));
    }

    @Test
    void does_not_go_to_a_colleague_who_gave_a_pouvoir() {
        expectRefusal(convened(given(1, 13)).when(give(13, 1)), HOLDER_GAVE_NO_POUVOIR);
        expectRefusal(convened(given(1, 2), given(2, 3)).when(give(3, 1)), HOLDER_GAVE_NO_POUVOIR);
    }

    @Test
    void is_replaced_by_the_latest_one_of_its_giver() {
        convened(given(1, 13), given(1, 14))
                .when(attend(members(13, 55)))
                .expectEvents(attended(members(13, 55), pouvoir(1, 14)));
        convened(given(1, 13), given(1, 14)).when(give(2, 13)).expectEvents(given(2, 13));
    }

    @Test
    @Proves("AIX-04")
    void does_not_count_once_withdrawn() {
        var withdrawn = new PouvoirWithdrawn(ID, m(1), FEB_8);
        convened(given(1, 13)).when(withdraw(1)).expectEvents(withdrawn);
        convened(given(1, 13), withdrawn).when(attend(members(13, 55))).expectEvents(attended(members(13, 55)));
    }

    @Test
    void is_withdrawn_only_if_it_was_given() {
        expectRefusal(convened().when(withdraw(1)), WITHDRAWN_POUVOIR_EXISTS);
    }

    @Test
    @Proves("AIX-04")
    void counts_when_its_giver_is_absent_and_its_holder_present() {
        convened(given(1, 13)).when(attend(members(13, 55))).expectEvents(attended(members(13, 55), pouvoir(1, 13)));
    }

    @Test
    void lapses_when_its_giver_came_or_its_holder_did_not() {
        convened(given(14, 20)).when(attend(members(13, 55))).expectEvents(attended(members(13, 55)));
        convened(given(1, 2)).when(attend(members(13, 55))).expectEvents(attended(members(13, 55)));
    }

    @Test
    void counts_once_when_it_is_also_handed_in() {
        convened(given(1, 13))
                .when(attend(members(13, 55), pouvoir(1, 13)))
                .expectEvents(attended(members(13, 55), pouvoir(1, 13)));
    }

    @Test
    void is_refused_when_the_list_handed_in_says_otherwise() {
        expectRefusal(convened(given(1, 13)).when(attend(members(13, 55), pouvoir(1, 14))), POUVOIRS_AGREE);
        expectRefusal(convened(given(1, 13)).when(attend(members(13, 55), pouvoir(2, 13))), ONE_POUVOIR_PER_HOLDER);
    }

    @Test
    void is_neither_given_to_nor_by_a_member_with_an_interest() {
        var interest = new InterestDeclared(ID, m(13), sealed(), FEB_8);
        expectRefusal(convened(interest).when(give(1, 13)), INTERESTED_MEMBER_USES_NO_POUVOIR);
        expectRefusal(convened(interest).when(give(13, 1)), INTERESTED_MEMBER_USES_NO_POUVOIR);
        convened(given(1, 20), new InterestDeclared(ID, m(20), sealed(), FEB_8))
                .when(attend(members(13, 55)))
                .expectEvents(attended(members(13, 55)));
    }

    @Test
    void serves_three_sittings_and_not_a_fourth() {
        var missed = new QuorumMissed(ID, 1, attendance(members(29, 55), List.of()), 28, FEB_9);
        var third = new CouncilConvened(ID, 3, convening(FEB_9, FEB_14), FEB_14, 55, true, FEB_9);
        var fourth = new CouncilConvened(ID, 4, convening(FEB_9, FEB_14), FEB_14, 55, true, FEB_9);
        convened(given(1, 13), missed, third)
                .when(new RecordAttendance(ID, CLERK, ATTENDANCE_ALONE, FEB_14))
                .expectEvents(new AttendanceRecorded(
                        ID, 3, attendance(members(13, 55), List.of(pouvoir(1, 13))), 28, 1, FEB_14));
        convened(given(1, 13), missed, fourth)
                .when(new RecordAttendance(ID, CLERK, ATTENDANCE_ALONE, FEB_14))
                .expectEvents(new AttendanceRecorded(ID, 4, ATTENDANCE_ALONE, 28, 0, FEB_14));
    }

    @Test
    void may_be_given_for_the_next_sitting_after_a_lack_of_quorum() {
        var missed = new QuorumMissed(ID, 1, attendance(members(29, 55), List.of()), 28, FEB_9);
        convened(missed).when(give(1, 13, FEB_14)).expectEvents(new PouvoirGiven(ID, pouvoir(1, 13), FEB_14));
    }

    static final Attendance ATTENDANCE_ALONE = attendance(members(13, 55), List.of());

    private static TestExecutor<Deliberation> convened(DeliberationEvent... more) {
        return deliberation().given(untilConvened(more));
    }

    private static DeliberationEvent given(int giver, int holder) {
        return new PouvoirGiven(ID, pouvoir(giver, holder), FEB_8);
    }

    private static GivePouvoir give(int giver, int holder) {
        return give(giver, holder, FEB_8);
    }

    private static GivePouvoir give(int giver, int holder, LocalDate on) {
        return new GivePouvoir(ID, elu(m(giver)), m(holder), on);
    }

    private static WithdrawPouvoir withdraw(int giver) {
        return new WithdrawPouvoir(ID, elu(m(giver)), FEB_8);
    }

    private static RecordAttendance attend(List<MemberId> present, Pouvoir... handedIn) {
        return new RecordAttendance(ID, CLERK, attendance(present, List.of(handedIn)), FEB_9);
    }

    private static DeliberationEvent attended(List<MemberId> present, Pouvoir... counted) {
        var attendance = attendance(present, List.of(counted));
        return new AttendanceRecorded(ID, 1, attendance, 28, counted.length, FEB_9);
    }
}
