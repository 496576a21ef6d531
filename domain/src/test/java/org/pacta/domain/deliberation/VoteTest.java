package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.deliberation.DeliberationCommand.RecordVote;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationAdopted;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRejected;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.deliberation.DeliberationEvent.VoteRecorded;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The vote of a deliberation")
class VoteTest {
    @Test
    @Proves({"AIX-08", "AIX-09"})
    void of_55_voices_for_adopts_the_text_that_was_put_to_the_vote() {
        attended().when(vote(UNANIMOUS)).expectEvents(VOTE, ADOPTED);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstaining, {3} not taking part: {4} voices are not 55")
    @CsvSource({"54, 0, 0, 0, 54", "56, 0, 0, 0, 56", "43, 0, 0, 0, 43", "55, 0, 1, 0, 56", "0, 0, 0, 0, 0"})
    @Proves("AIX-09")
    void adds_up_to_the_members_present_and_represented(int pro, int contra, int abstaining, int apart, int total) {
        expectRefusal(attended().when(vote(secret(pro, contra, abstaining, apart))), FIGURES_ADD_UP);
    }

    @Test
    @Proves("AIX-09")
    void does_not_add_up_by_overflow() {
        var overflow = secret(Integer.MAX_VALUE, Integer.MAX_VALUE, 57, 0);
        expectRefusal(attended().when(vote(overflow)), FIGURES_ADD_UP);
    }

    @Test
    @Proves("AIX-05")
    void counts_no_voice_for_an_absent_member_without_pouvoir() {
        var without = new AttendanceRecorded(ID, 1, attendance(members(13, 55), pouvoirs(11)), 28, 11, FEB_9);
        expectRefusal(convened(without).when(vote(UNANIMOUS)), FIGURES_ADD_UP);
        var fewer = new Ballot(false, 54, 0, 0, 0, List.of(), List.of(), List.of());
        convened(without).when(vote(fewer)).expectEvents(new VoteRecorded(ID, NUMBER, fewer, FEB_9), ADOPTED);
    }

    @Test
    @Proves("AIX-09")
    void has_no_negative_figure() {
        expectRefusal(attended().when(vote(secret(56, -1, 0, 0))), FIGURES_ARE_NOT_NEGATIVE);
        expectRefusal(attended().when(vote(secret(-1, 56, 0, 0))), FIGURES_ARE_NOT_NEGATIVE);
        expectRefusal(attended().when(vote(secret(56, 0, -1, 0))), FIGURES_ARE_NOT_NEGATIVE);
        expectRefusal(attended().when(vote(secret(56, 0, 0, -1))), FIGURES_ARE_NOT_NEGATIVE);
    }

    @Test
    @Proves("AIX-09")
    void names_members_against_abstaining_and_apart_when_it_is_public() {
        var named = open(52, members(14, 14), members(15, 15), members(1, 1));
        attended().when(vote(named)).expectEvents(new VoteRecorded(ID, NUMBER, named, FEB_9), ADOPTED);
        for (var unnamed : List.of(
                new Ballot(false, 54, 1, 0, 0, List.of(), List.of(), List.of()),
                new Ballot(false, 54, 0, 1, 0, List.of(), List.of(), List.of()),
                new Ballot(false, 54, 0, 0, 1, List.of(), List.of(), List.of())))
            expectRefusal(attended().when(vote(unnamed)), PUBLIC_BALLOT_NAMES_MEMBERS);
    }

    @Test
    @Proves("AIX-09")
    void names_each_member_once_and_only_those_who_vote() {
        expectRefusal(attended().when(vote(open(53, members(14, 14), members(14, 14), List.of()))), MEMBER_VOTES_ONCE);
        expectRefusal(attended().when(vote(open(54, List.of(m(56)), List.of(), List.of()))), NAMED_MEMBERS_VOTE);
        var without = new AttendanceRecorded(ID, 1, attendance(members(13, 55), pouvoirs(11)), 28, 11, FEB_9);
        expectRefusal(convened(without).when(vote(open(53, List.of(m(12)), List.of(), List.of()))), NAMED_MEMBERS_VOTE);
    }

    @Test
    void names_nobody_when_it_is_secret() {
        expectRefusal(
                attended().when(vote(new Ballot(true, 54, 1, 0, 0, members(14, 14), List.of(), List.of()))),
                SECRET_BALLOT_NAMES_NOBODY);
        var secret = secret(30, 25, 0, 0);
        attended().when(vote(secret)).expectEvents(new VoteRecorded(ID, NUMBER, secret, FEB_9), ADOPTED);
    }

    @Test
    @Proves("AIX-09")
    void rejects_when_more_voices_are_against() {
        var lost = open(27, members(14, 41), List.of(), List.of());
        attended().when(vote(lost)).expectEvents(new VoteRecorded(ID, NUMBER, lost, FEB_9), rejected());
        var secret = secret(27, 28, 0, 0);
        attended().when(vote(secret)).expectEvents(new VoteRecorded(ID, NUMBER, secret, FEB_9), rejected());
    }

    @Test
    void follows_the_chair_on_a_tie_in_public() {
        var chairFor = open(27, members(14, 40), members(41, 41), List.of());
        attended().when(vote(chairFor)).expectEvents(new VoteRecorded(ID, NUMBER, chairFor, FEB_9), ADOPTED);
        var chairAgainst = open(27, members(13, 39), members(41, 41), List.of());
        attended().when(vote(chairAgainst)).expectEvents(new VoteRecorded(ID, NUMBER, chairAgainst, FEB_9), rejected());
        var chairAbstains = open(27, members(14, 40), members(13, 13), List.of());
        attended()
                .when(vote(chairAbstains))
                .expectEvents(new VoteRecorded(ID, NUMBER, chairAbstains, FEB_9), rejected());
    }

    @Test
    void rejects_on_a_tie_in_secret() {
        var tie = secret(27, 27, 1, 0);
        attended().when(vote(tie)).expectEvents(new VoteRecorded(ID, NUMBER, tie, FEB_9), rejected());
    }

    @Test
    @Proves("AIX-03")
    void follows_a_roll_call_with_its_quorum() {
        expectRefusal(convened().when(vote(UNANIMOUS)), VOTE_FOLLOWS_ROLL_CALL);
        var missed = new QuorumMissed(ID, 1, attendance(members(29, 55), List.of()), 28, FEB_9);
        expectRefusal(convened(missed).when(vote(UNANIMOUS)), VOTE_FOLLOWS_ROLL_CALL);
    }

    @Test
    @Proves("AIX-09")
    void is_recorded_once() {
        expectRefusal(deliberation().given(untilAdopted()).when(vote(UNANIMOUS)), VOTE_IS_RECORDED_ONCE);
        expectRefusal(attended(VOTE, rejected()).when(vote(UNANIMOUS)), VOTE_IS_RECORDED_ONCE);
    }

    @Test
    void is_held_on_the_day_of_the_sitting() {
        for (var day : new LocalDate[] {FEB_8, FEB_14})
            expectRefusal(
                    attended().when(new RecordVote(ID, CLERK, UNANIMOUS, NUMBER, day)), SITTING_IS_HELD_ON_ITS_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "DL.2024-40-0123456789-0123456789"})
    @Proves("AIX-16")
    void gives_the_act_a_number_of_the_register(String number) {
        expectRefusal(attended().when(new RecordVote(ID, CLERK, UNANIMOUS, number, FEB_9)), ACT_HAS_A_NUMBER);
    }

    @Test
    @Proves("AIX-16")
    void records_the_number_as_the_register_writes_it() {
        var longest = "DL.2024-40-0123456789-01234567";
        attended()
                .when(new RecordVote(ID, CLERK, UNANIMOUS, longest, FEB_9))
                .expectEvents(
                        new VoteRecorded(ID, longest, UNANIMOUS, FEB_9),
                        new DeliberationAdopted(ID, longest, VOTED, FEB_9));
    }

    @Test
    void is_recorded_by_the_secretariat_of_that_assembly_only() {
        for (var by : new Actor[] {elu(CHAIR), stranger(Role.ASSEMBLEES)})
            expectRefusal(
                    attended().when(new RecordVote(ID, by, UNANIMOUS, NUMBER, FEB_9)),
                    SECRETARIAT_PREPARES_AND_RECORDS);
    }

    private static TestExecutor<Deliberation> convened(DeliberationEvent... more) {
        return deliberation().given(untilConvened(more));
    }

    private static TestExecutor<Deliberation> attended(DeliberationEvent... more) {
        var all = new ArrayList<>(untilConvened(ATTENDED));
        all.addAll(List.of(more));
        return deliberation().given(all);
    }

    private static RecordVote vote(Ballot ballot) {
        return new RecordVote(ID, CLERK, ballot, NUMBER, FEB_9);
    }

    private static DeliberationRejected rejected() {
        return new DeliberationRejected(ID, NUMBER, FEB_9);
    }

    private static Ballot secret(int pro, int contra, int abstaining, int apart) {
        return new Ballot(true, pro, contra, abstaining, apart, List.of(), List.of(), List.of());
    }

    private static Ballot open(int pro, List<MemberId> contra, List<MemberId> abstaining, List<MemberId> apart) {
        return new Ballot(false, pro, contra.size(), abstaining.size(), apart.size(), contra, abstaining, apart);
    }
}
