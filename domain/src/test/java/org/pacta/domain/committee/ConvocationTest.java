package org.pacta.domain.committee;

import static org.pacta.domain.committee.Meetings.*;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.committee.CommitteeCommand.CancelCommittee;
import org.pacta.domain.committee.CommitteeCommand.ConveneCommittee;
import org.pacta.domain.committee.CommitteeCommand.MoveCommittee;
import org.pacta.domain.committee.CommitteeEvent.CommitteeCancelled;
import org.pacta.domain.committee.CommitteeEvent.CommitteeMoved;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A meeting of a committee is called")
class ConvocationTest {

    static final Appointment LATER =
            new Appointment(Instant.parse("2027-01-21T13:30:00Z"), 90, MeetingMode.ON_SITE, REASON);

    final CommitteeEvent byTheCompany = convened("suresnes-xxii", "pilotage", XXII);

    @ParameterizedTest
    @ValueSource(strings = {"pilotage", "technique"})
    @Proves("SUR-7.1.3")
    void by_either_party_whichever_committee_it_is(String kind) {
        meeting()
                .givenNoPriorActivity()
                .when(convene(committee("suresnes-xxii", kind, XXII), COMPANY))
                .expectEvents(convened("suresnes-xxii", kind, XXII));
        meeting()
                .givenNoPriorActivity()
                .when(convene(committee("suresnes-xxii", kind, SURESNES), CITY))
                .expectEvents(convened("suresnes-xxii", kind, SURESNES));
    }

    @Test
    @Proves("SUR-7.1.3")
    void by_nobody_else() {
        var committee = committee("suresnes-xxii", "pilotage", SURESNES);
        refused(convene(committee, actor(METROPOLE, Role.EXECUTIF)), CommitteeRule.CONVENED_BY_A_PARTY_THAT_MAY);
        refused(convene(committee, actor(SURESNES, Role.FINANCES)), CommitteeRule.CONVENED_BY_A_PARTY_THAT_MAY);
    }

    @Test
    @Proves({"MET-22", "CDP-G3"})
    void by_either_party_in_a_difficulty_or_for_a_working_group_and_by_the_departement_alone_for_its_committee() {
        var metropole = actor(METROPOLE, Role.TECHNIQUE);
        meeting()
                .givenNoPriorActivity()
                .when(convene(committee("smart-metropole", "difficulte", METROPOLE), metropole))
                .expectEvents(convened("smart-metropole", "difficulte", METROPOLE));
        var group = committee("gouvernance-ia", "groupe-de-travail", COLLECTIVITE);
        var partner = actor(COLLECTIVITE, Role.TECHNIQUE);
        meeting()
                .givenNoPriorActivity()
                .when(convene(group, partner))
                .expectEvents(convened("gouvernance-ia", "groupe-de-travail", COLLECTIVITE));
        var strategic = committee("gouvernance-ia", "strategique", VAR);
        refused(convene(strategic, partner), CommitteeRule.CONVENED_BY_A_PARTY_THAT_MAY);
    }

    @Test
    void once_when_the_request_was_sent_twice() {
        var again = convene(committee("suresnes-xxii", "pilotage", XXII), COMPANY);
        meeting().given(byTheCompany).when(again).expectNoEvents();
    }

    @Test
    void for_a_moment_to_come_and_for_less_than_a_day() {
        var committee = committee("suresnes-xxii", "pilotage", SURESNES);
        refused(at(committee, new Appointment(NOW, 90, MeetingMode.REMOTE, REASON)), CommitteeRule.CONVENED_AHEAD);
        var day = 24 * 60;
        refused(
                at(committee, new Appointment(MEETING.at(), day + 1, MeetingMode.REMOTE, REASON)),
                CommitteeRule.LASTS_LESS_THAN_A_DAY);
        refused(
                at(committee, new Appointment(MEETING.at(), 0, MeetingMode.REMOTE, REASON)),
                CommitteeRule.LASTS_LESS_THAN_A_DAY);
    }

    @Test
    void and_moved_by_who_called_it_each_time_with_the_next_number() {
        var moved = new CommitteeMoved(ID, 1, LATER, REASON, JANUARY_4);
        meeting().given(byTheCompany).when(move(COMPANY, LATER)).expectEvents(moved);
        meeting()
                .given(byTheCompany, moved)
                .when(move(COMPANY, MEETING))
                .expectEvents(new CommitteeMoved(ID, 2, MEETING, REASON, JANUARY_4));
        expectRefusal(meeting().given(byTheCompany).when(move(CITY, LATER)), CommitteeRule.MOVED_BY_WHO_CALLED_IT);
        var past = new Appointment(NOW.minusSeconds(1), 90, MeetingMode.REMOTE, REASON);
        expectRefusal(meeting().given(byTheCompany).when(move(COMPANY, past)), CommitteeRule.CONVENED_AHEAD);
    }

    @Test
    void or_cancelled_by_who_called_it_or_keeps_its_record_and_nobody_else() {
        meeting()
                .given(byTheCompany, new CommitteeMoved(ID, 1, LATER, REASON, JANUARY_4))
                .when(new CancelCommittee(ID, COMPANY, REASON, JANUARY_4))
                .expectEvents(new CommitteeCancelled(ID, 2, XXII, REASON, JANUARY_4));
        meeting()
                .given(byTheCompany)
                .when(new CancelCommittee(ID, CITY, REASON, JANUARY_4))
                .expectEvents(new CommitteeCancelled(ID, 1, SURESNES, REASON, JANUARY_4));
        var technical = convened("suresnes-xxii", "technique", XXII);
        expectRefusal(
                meeting().given(technical).when(new CancelCommittee(ID, CITY, REASON, JANUARY_4)),
                CommitteeRule.CANCELLED_BY_WHO_ANSWERS_FOR_IT);
    }

    @Test
    void and_neither_moved_nor_held_once_it_is_cancelled() {
        var cancelled = new CommitteeCancelled(ID, 1, XXII, REASON, JANUARY_4);
        expectRefusal(meeting().given(byTheCompany, cancelled).when(move(COMPANY, LATER)), CommitteeRule.STEP_IS_OPEN);
        expectRefusal(
                meeting().given(byTheCompany, cancelled).when(new CancelCommittee(ID, COMPANY, REASON, JANUARY_4)),
                CommitteeRule.STEP_IS_OPEN);
    }

    private static MoveCommittee move(Actor by, Appointment to) {
        return new MoveCommittee(ID, by, to, REASON, NOW, JANUARY_4);
    }

    private static ConveneCommittee at(Committee committee, Appointment appointment) {
        return new ConveneCommittee(ID, CITY, committee, appointment, REASON, NOW, JANUARY_4);
    }

    private static void refused(ConveneCommittee ask, CommitteeRule rule) {
        expectRefusal(meeting().givenNoPriorActivity().when(ask), rule);
    }
}
