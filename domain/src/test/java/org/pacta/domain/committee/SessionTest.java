package org.pacta.domain.committee;

import static org.pacta.domain.committee.Meetings.*;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.committee.CommitteeCommand.RecordCommittee;
import org.pacta.domain.committee.CommitteeEvent.CommitteeConvened;
import org.pacta.domain.committee.CommitteeEvent.CommitteeHeld;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A committee has met")
class SessionTest {

    static final Actor DEPARTEMENT = actor(VAR, Role.TECHNIQUE);
    static final Opinion OPINION = new Opinion(Opinion.Sense.FAVOURABLE_WITH_RESERVES, REASON);

    final CommitteeConvened steering = convened("suresnes-xxii", "pilotage", SURESNES);
    final CommitteeConvened supervisory = convened("gouvernance-ia", "surveillance", VAR);

    @Test
    @Proves("SUR-7.1.1")
    void once_elected_members_services_and_the_partner_were_all_there() {
        var all = Map.of("elus", 2, "services", 3, "partenaire", 1);
        meeting()
                .given(steering)
                .when(record(CITY, all, null))
                .expectEvents(new CommitteeHeld(ID, "pilotage", MeetingMode.ON_SITE, all, null, JANUARY_14));
        expectRefusal(
                meeting().given(steering).when(record(CITY, Map.of("services", 3, "partenaire", 1), null)),
                CommitteeRule.EVERY_SIDE_IS_THERE);
    }

    @Test
    @Proves("CDP-G1")
    void with_its_mixed_skills_if_it_is_the_strategic_one() {
        var strategic = convened("gouvernance-ia", "strategique", VAR);
        var mixed = Map.of("elus", 2, "services", 3, "experts", 1);
        meeting()
                .given(strategic)
                .when(record(DEPARTEMENT, mixed, null))
                .expectEvents(new CommitteeHeld(ID, "strategique", MeetingMode.ON_SITE, mixed, null, JANUARY_14));
        expectRefusal(
                meeting().given(strategic).when(record(DEPARTEMENT, Map.of("elus", 2, "services", 3), null)),
                CommitteeRule.EVERY_SIDE_IS_THERE);
    }

    @Test
    @Proves("CDP-G2")
    void in_equal_number_if_it_is_joint() {
        expectRefusal(
                meeting()
                        .given(supervisory)
                        .when(record(DEPARTEMENT, Map.of("administration", 4, "syndicats", 3), OPINION)),
                CommitteeRule.SIDES_ARE_EQUAL);
    }

    @Test
    @Proves("CDP-G2")
    void with_an_avis_if_it_owes_one() {
        var equal = Map.of("administration", 4, "syndicats", 4);
        expectRefusal(
                meeting().given(supervisory).when(record(DEPARTEMENT, equal, null)), CommitteeRule.OPINION_IS_GIVEN);
        meeting()
                .given(supervisory)
                .when(record(DEPARTEMENT, equal, OPINION))
                .expectEvents(new CommitteeHeld(ID, "surveillance", MeetingMode.ON_SITE, equal, OPINION, JANUARY_14));
    }

    @Test
    @Proves("CDP-S3")
    void with_citizens_and_associations_if_it_is_about_ethics() {
        var ethics = convened("gouvernance-ia", "ethique", VAR);
        var whole = Map.of("elus", 1, "juristes", 1, "experts", 1, "associations", 1, "citoyens", 2);
        var withoutCitizens = Map.of("elus", 1, "juristes", 1, "experts", 1, "associations", 1, "citoyens", 0);
        meeting()
                .given(ethics)
                .when(record(DEPARTEMENT, whole, OPINION))
                .expectEvents(new CommitteeHeld(ID, "ethique", MeetingMode.ON_SITE, whole, OPINION, JANUARY_14));
        expectRefusal(
                meeting().given(ethics).when(record(DEPARTEMENT, withoutCitizens, OPINION)),
                CommitteeRule.EVERY_SIDE_IS_THERE);
    }

    @Test
    @Proves("MET-22")
    void with_the_services_of_both_parties_if_it_is_about_a_difficulty() {
        var difficulty = convened("smart-metropole", "difficulte", METROPOLE);
        var services = actor(METROPOLE, Role.TECHNIQUE);
        expectRefusal(
                meeting().given(difficulty).when(record(services, Map.of("metropole", 2), null)),
                CommitteeRule.EVERY_SIDE_IS_THERE);
        var both = Map.of("metropole", 2, "partenaire", 1);
        meeting()
                .given(difficulty)
                .when(record(services, both, null))
                .expectEvents(new CommitteeHeld(ID, "difficulte", MeetingMode.ON_SITE, both, null, JANUARY_14));
    }

    @Test
    void as_the_party_says_that_keeps_its_record() {
        var all = Map.of("elus", 2, "services", 3, "partenaire", 1);
        expectRefusal(
                meeting().given(steering).when(record(COMPANY, all, null)), CommitteeRule.DRAFTER_KEEPS_THE_RECORD);
    }

    @Test
    void after_it_was_called_and_before_it_is_told_and_once() {
        var all = Map.of("elus", 2, "services", 3, "partenaire", 1);
        expectRefusal(
                meeting().given(steering).when(on(JANUARY_4.minusDays(1), JANUARY_14, all)),
                CommitteeRule.HELD_ONCE_CALLED);
        expectRefusal(
                meeting().given(steering).when(on(JANUARY_14.plusDays(1), JANUARY_14, all)),
                CommitteeRule.HELD_ONCE_CALLED);
        expectRefusal(
                meeting().given(steering, held(steering)).when(record(CITY, all, null)), CommitteeRule.STEP_IS_OPEN);
    }

    private static RecordCommittee on(LocalDate heldOn, LocalDate told, Map<String, Integer> present) {
        return new RecordCommittee(ID, CITY, MeetingMode.ON_SITE, present, null, heldOn, told);
    }

    private static RecordCommittee record(Actor by, Map<String, Integer> present, @Nullable Opinion opinion) {
        return new RecordCommittee(ID, by, MeetingMode.ON_SITE, present, opinion, JANUARY_14, JANUARY_14);
    }
}
