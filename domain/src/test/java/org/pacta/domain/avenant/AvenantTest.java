package org.pacta.domain.avenant;

import static org.pacta.domain.avenant.AvenantRule.*;
import static org.pacta.domain.avenant.Standings.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.avenant.AvenantCommand.*;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("An avenant")
class AvenantTest {

    @Test
    @Proves("SUR-24")
    void is_proposed_by_a_party_to_change_a_convention_in_force() {
        avenant()
                .givenNoPriorActivity()
                .when(propose(CITY, AT_LAST_SIGNATURE))
                .expectEvents(new AvenantProposed(ID, SURESNES, SURESNES, AT_LAST_SIGNATURE, MARCH_2));
        var stranger = actor(AIX, Role.JURISTE);
        expectRefusal(avenant().givenNoPriorActivity().when(propose(stranger, AT_LAST_SIGNATURE)), PROPOSED_BY_A_PARTY);
        expectRefusal(
                avenant().givenNoPriorActivity().when(propose(actor(SURESNES, Role.TECHNIQUE), AT_LAST_SIGNATURE)),
                PROPOSED_BY_A_PARTY);
        var over = new StandingConvention(false, text(), MARCH_2, Optional.empty());
        expectRefusal(
                avenant(over).givenNoPriorActivity().when(propose(CITY, AT_LAST_SIGNATURE)), CONVENTION_IS_IN_FORCE);
        expectRefusal(avenant().given(drafted()).when(propose(FIRM, AT_LAST_SIGNATURE)), NUMBER_IS_FREE);
    }

    @Test
    @Proves("SUR-24")
    void counts_from_the_day_that_the_parties_chose() {
        var chosen = new Proposal(REASON, REASON, AvenantEffect.GIVEN_DAY, MARCH_9, null);
        avenant().givenNoPriorActivity().when(propose(CITY, chosen)).expectSuccessfulHandlerExecution();
        for (var wrong : List.of(
                new Proposal(REASON, REASON, AvenantEffect.GIVEN_DAY, null, null),
                new Proposal(REASON, REASON, AvenantEffect.GIVEN_DAY, MARCH_2.minusDays(1), null),
                new Proposal(REASON, REASON, AvenantEffect.LAST_SIGNATURE, MARCH_9, null)))
            expectRefusal(avenant().givenNoPriorActivity().when(propose(CITY, wrong)), EFFECT_DAY_IS_CHOSEN);
    }

    @Test
    @Proves("VAR-02")
    void names_the_meeting_that_decided_on_it_of_its_own_convention_only() {
        var other = new ConventionId(new UUID(1, 2));
        expectRefusal(
                avenant().givenNoPriorActivity().when(propose(CITY, decidedBy(new MeetingId(other, new UUID(3, 4))))),
                DECISION_IS_OF_THIS_CONVENTION);
        var own = decidedBy(new MeetingId(ID.convention(), new UUID(3, 4)));
        avenant()
                .givenNoPriorActivity()
                .when(propose(CITY, own))
                .expectEvents(new AvenantProposed(ID, SURESNES, SURESNES, own, MARCH_2));
    }

    @Test
    @Proves("SUR-24")
    void is_submitted_to_every_party_and_to_each_assembly_that_votes() {
        avenant().given(drafted()).when(submit(CITY)).expectEvents(submission());
        expectRefusal(avenant().given(proposed(AT_LAST_SIGNATURE)).when(submit(CITY)), SOMETHING_CHANGES);
        expectRefusal(avenant().given(drafted()).when(submit(FIRM)), ROLE_FITS);
        expectRefusal(avenant().given(submitted()).when(submit(CITY)), ONLY_A_DRAFT_CHANGES);
    }

    @Test
    @Proves("SUR-24")
    void waits_while_another_is_being_approved() {
        var busy = new StandingConvention(true, text(), MARCH_2, Optional.of(2));
        expectRefusal(avenant(busy).given(drafted()).when(submit(CITY)), ONE_AT_A_TIME);
        var own = new StandingConvention(true, text(), MARCH_2, Optional.of(1));
        avenant(own).given(drafted()).when(submit(CITY)).expectEvents(submission());
    }

    @Test
    @Proves("SUR-24")
    void has_the_visa_of_every_party_on_the_version_that_it_has_read() {
        avenant()
                .given(submitted())
                .when(visa(CITY, 1))
                .expectEvents(new AvenantVisaGiven(ID, 1, SURESNES, null, MARCH_2));
        var once = then(submitted(), new AvenantVisaGiven(ID, 1, SURESNES, null, MARCH_2));
        avenant()
                .given(once)
                .when(visa(FIRM, 1))
                .expectEvents(new AvenantVisaGiven(ID, 1, XXII, null, MARCH_2), new AvenantInstructed(ID, 1, MARCH_2));
        expectRefusal(avenant().given(once).when(visa(CITY, 1)), VISA_IS_GIVEN_ONCE);
        expectRefusal(avenant().given(submitted()).when(visa(CITY, 2)), VERSION_IS_CURRENT);
        expectRefusal(avenant().given(submitted()).when(visa(actor(SURESNES, Role.ELU), 1)), ROLE_FITS);
        expectRefusal(avenant().given(instructed()).when(visa(CITY, 1)), STEP_IS_OPEN);
    }

    private static Proposal decidedBy(MeetingId meeting) {
        return new Proposal(REASON, REASON, AvenantEffect.LAST_SIGNATURE, null, meeting);
    }

    static ProposeAvenant propose(Actor by, Proposal proposal) {
        return new ProposeAvenant(ID, by, proposal, MARCH_2);
    }

    static SubmitAvenant submit(Actor by) {
        return new SubmitAvenant(ID, by, TEXT, MARCH_2);
    }

    static GiveAvenantVisa visa(Actor by, int version) {
        return new GiveAvenantVisa(ID, by, version, null, MARCH_2);
    }
}
