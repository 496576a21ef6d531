package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirGiven;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The roll call of a sitting")
class RollCallTest {
    static final List<MemberId> PRESENT = members(13, 55);

    @Test
    @Proves({"AIX-03", "AIX-04"})
    void of_9_february_2024_counts_43_members_present_and_12_represented() {
        convened().when(call(ATTENDANCE)).expectEvents(ATTENDED);
    }

    @Test
    @Proves("AIX-03")
    void needs_28_of_55_members_present_whatever_the_pouvoirs() {
        var enough = attendance(members(28, 55), List.of());
        convened()
                .when(callWith(m(28), enough))
                .expectEvents(new AttendanceRecorded(ID, 1, chairedBy(m(28), enough), 28, 0, FEB_9));
        var tooFew = attendance(members(29, 55), List.of(new Pouvoir(m(1), m(29)), new Pouvoir(m(2), m(30))));
        convened()
                .when(callWith(m(29), tooFew))
                .expectEvents(new QuorumMissed(ID, 1, chairedBy(m(29), tooFew), 28, FEB_9));
    }

    @Test
    void needs_the_majority_and_not_the_half_of_an_even_number() {
        var body = new Assembly(AIX, Assembly.Kind.COMMUNE, 147_000, Set.copyOf(members(2, 55)));
        var half = attendance(members(29, 55), List.of());
        deliberation(body)
                .given(untilConvened())
                .when(callWith(m(29), half))
                .expectEvents(new QuorumMissed(ID, 1, chairedBy(m(29), half), 28, FEB_9));
    }

    @Test
    void needs_no_quorum_at_the_sitting_that_follows_a_lack_of_it() {
        var few = chairedBy(m(50), attendance(members(50, 55), List.of()));
        var second = new CouncilConvened(ID, 2, convening(FEB_9, FEB_14), FEB_14.minusDays(1), 55, false, FEB_9);
        convened(new QuorumMissed(ID, 1, few, 28, FEB_9), second)
                .when(new RecordAttendance(ID, CLERK, few, FEB_14))
                .expectEvents(new AttendanceRecorded(ID, 2, few, 28, 0, FEB_14));
    }

    @Test
    @Proves("AIX-05")
    void does_not_represent_an_absent_member_without_pouvoir() {
        var attendance = attendance(PRESENT, pouvoirs(11));
        convened().when(call(attendance)).expectEvents(new AttendanceRecorded(ID, 1, attendance, 28, 11, FEB_9));
    }

    @Test
    @Proves("AIX-02")
    void names_a_chair_who_is_present_and_need_not_be_the_mayor() {
        expectRefusal(convened().when(call(new Attendance(MAYOR, SECRETARY, PRESENT, List.of()))), CHAIR_IS_PRESENT);
        convened().when(call(ATTENDANCE)).expectEvents(ATTENDED);
    }

    @Test
    @Proves("AIX-06")
    void names_a_secretary_who_is_present() {
        expectRefusal(convened().when(call(new Attendance(CHAIR, m(2), PRESENT, List.of()))), SECRETARY_IS_PRESENT);
    }

    @Test
    @Proves("AIX-04")
    void refuses_a_pouvoir_whose_holder_is_absent() {
        expectRefusal(convened().when(call(attendance(PRESENT, List.of(pouvoir(1, 2))))), HOLDER_IS_PRESENT);
    }

    @Test
    @Proves("AIX-04")
    void refuses_a_second_pouvoir_of_one_holder_or_one_giver() {
        expectRefusal(
                convened().when(call(attendance(PRESENT, List.of(pouvoir(1, 13), pouvoir(2, 13))))),
                ONE_POUVOIR_PER_HOLDER);
        expectRefusal(
                convened().when(call(attendance(PRESENT, List.of(pouvoir(1, 13), pouvoir(1, 14))))),
                ONE_POUVOIR_PER_GIVER);
    }

    @Test
    @Proves("AIX-04")
    void refuses_a_pouvoir_of_a_member_present_or_to_oneself() {
        expectRefusal(
                convened().when(call(attendance(PRESENT, List.of(pouvoir(14, 13))))), PRESENT_MEMBER_VOTES_IN_PERSON);
        expectRefusal(convened().when(call(attendance(PRESENT, List.of(pouvoir(1, 1))))), POUVOIR_GOES_TO_A_COLLEAGUE);
    }

    @Test
    @Proves("AIX-03")
    void lists_members_in_office_and_each_once() {
        expectRefusal(convened().when(call(attendance(members(13, 56), List.of()))), MEMBERS_ARE_IN_OFFICE);
        expectRefusal(
                convened().when(call(attendance(PRESENT, List.of(new Pouvoir(m(56), m(13)))))), MEMBERS_ARE_IN_OFFICE);
        expectRefusal(
                convened().when(call(attendance(PRESENT, List.of(new Pouvoir(m(1), m(56)))))), MEMBERS_ARE_IN_OFFICE);
        var twice = Stream.concat(PRESENT.stream(), Stream.of(m(13))).toList();
        expectRefusal(convened().when(call(attendance(twice, List.of()))), MEMBER_IS_LISTED_ONCE);
    }

    @Test
    void drops_the_pouvoir_of_a_member_who_left_office_since() {
        var body = new Assembly(AIX, Assembly.Kind.COMMUNE, 147_000, Set.copyOf(members(2, 55)));
        var alone = attendance(PRESENT, List.of());
        deliberation(body)
                .given(untilConvened(new PouvoirGiven(ID, pouvoir(1, 13), FEB_8)))
                .when(call(alone))
                .expectEvents(new AttendanceRecorded(ID, 1, alone, 28, 0, FEB_9));
    }

    @Test
    void is_held_on_the_day_of_the_sitting() {
        expectRefusal(convened().when(new RecordAttendance(ID, CLERK, ATTENDANCE, FEB_8)), SITTING_IS_HELD_ON_ITS_DAY);
        expectRefusal(convened().when(new RecordAttendance(ID, CLERK, ATTENDANCE, FEB_14)), SITTING_IS_HELD_ON_ITS_DAY);
    }

    @Test
    void follows_the_convening() {
        expectRefusal(
                deliberation().given(REQUESTED, DRAFTED, APPROVED).when(call(ATTENDANCE)), ROLL_CALL_FOLLOWS_CONVENING);
    }

    @Test
    void is_recorded_by_the_secretariat_of_that_assembly_only() {
        expectRefusal(
                convened().when(new RecordAttendance(ID, elu(CHAIR), ATTENDANCE, FEB_9)),
                SECRETARIAT_PREPARES_AND_RECORDS);
        expectRefusal(
                convened().when(new RecordAttendance(ID, stranger(Role.ASSEMBLEES), ATTENDANCE, FEB_9)),
                SECRETARIAT_PREPARES_AND_RECORDS);
    }

    private static TestExecutor<Deliberation> convened(DeliberationEvent... more) {
        return deliberation().given(untilConvened(more));
    }

    private static RecordAttendance call(Attendance attendance) {
        return new RecordAttendance(ID, CLERK, attendance, FEB_9);
    }

    private static RecordAttendance callWith(MemberId chair, Attendance attendance) {
        return call(chairedBy(chair, attendance));
    }

    private static Attendance chairedBy(MemberId chair, Attendance as) {
        return new Attendance(chair, as.secretary(), as.present(), as.pouvoirs());
    }
}
