package org.pacta.domain.avenant;

import static org.pacta.domain.avenant.AvenantRule.*;
import static org.pacta.domain.avenant.AvenantTest.submit;
import static org.pacta.domain.avenant.Standings.*;
import static org.pacta.domain.convention.ReturnCause.DELIBERATION_REJECTED;
import static org.pacta.domain.convention.ReturnCause.LEGAL_VISA;
import static org.pacta.domain.convention.ReturnCause.SIGNATURE_REFUSED;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.avenant.AvenantCommand.*;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("The approvals of an avenant")
class AvenantApprovalTest {

    static final Proposal AT_NOTIFICATION = new Proposal(REASON, REASON, AvenantEffect.NOTIFICATION, null, null);

    @Test
    @Proves("SUR-24")
    void start_again_with_the_next_version_once_the_text_came_back() {
        var returned = new AvenantReturned(ID, 1, XXII, LEGAL_VISA, REASON, MARCH_2);
        avenant()
                .given(submitted())
                .when(new ReturnAvenant(ID, FIRM, 1, REASON, MARCH_2))
                .expectEvents(returned);
        avenant()
                .given(then(submitted(), returned))
                .when(submit(CITY))
                .expectEvents(new AvenantSubmitted(ID, 2, TEXT, List.of(SURESNES, XXII), List.of(SURESNES), MARCH_2));
    }

    @Test
    @Proves("SUR-24")
    void are_those_of_the_convention_vote_control_signature() {
        avenant()
                .given(instructed())
                .when(new AcknowledgeAvenantAdoption(ID, 1, SURESNES, MARCH_2))
                .expectEvents(
                        new AvenantAdoptionAcknowledged(ID, 1, SURESNES, MARCH_2),
                        new AvenantDeliberated(ID, 1, MARCH_2));
        avenant()
                .given(instructed())
                .when(new AcknowledgeAvenantExecutory(ID, 1, SURESNES, MARCH_2))
                .expectEvents(
                        new AvenantExecutoryAcknowledged(ID, 1, SURESNES, MARCH_2),
                        new AvenantAuthorised(ID, 1, MARCH_2));
        avenant()
                .given(authorised())
                .when(new AcknowledgeAvenantSignatures(ID, 1, MARCH_9))
                .expectEvents(new AvenantSigned(ID, 1, MARCH_9, MARCH_9));
    }

    @Test
    @Proves("SUR-24")
    void of_another_version_or_told_twice_change_nothing() {
        avenant()
                .given(instructed())
                .when(new AcknowledgeAvenantAdoption(ID, 2, SURESNES, MARCH_2))
                .expectNoEvents();
        avenant()
                .given(authorised())
                .when(new AcknowledgeAvenantExecutory(ID, 1, SURESNES, MARCH_2))
                .expectNoEvents();
        avenant()
                .given(instructed())
                .when(new AcknowledgeAvenantSignatures(ID, 1, MARCH_9))
                .expectNoEvents();
    }

    @Test
    @Proves("SUR-24")
    void that_are_refused_send_it_back() {
        avenant()
                .given(instructed())
                .when(new AcknowledgeAvenantRejection(ID, 1, SURESNES, MARCH_2))
                .expectEvents(new AvenantReturned(ID, 1, SURESNES, DELIBERATION_REJECTED, null, MARCH_2));
        avenant()
                .given(authorised())
                .when(new AcknowledgeAvenantRefusal(ID, 1, XXII, MARCH_2))
                .expectEvents(new AvenantReturned(ID, 1, XXII, SIGNATURE_REFUSED, null, MARCH_2));
    }

    @Test
    @Proves("SUR-24")
    void are_followed_by_its_effect_once_and_never_before_its_day() {
        avenant().given(signed()).when(new BringAvenantIntoEffect(ID, MARCH_2)).expectNoEvents();
        var effect = new AvenantTookEffect(ID, 1, List.of(SHORTER), MARCH_9);
        avenant()
                .given(signed())
                .when(new BringAvenantIntoEffect(ID, MARCH_9.plusDays(3)))
                .expectEvents(effect);
        avenant()
                .given(then(signed(), effect))
                .when(new BringAvenantIntoEffect(ID, MARCH_9))
                .expectNoEvents();
    }

    @Test
    @Proves("SUR-24")
    void are_notified_where_the_effect_waits_for_it() {
        var signed =
                List.of(proposed(AT_NOTIFICATION).getFirst(), submission(), new AvenantSigned(ID, 1, null, MARCH_9));
        avenant()
                .given(signed)
                .when(new NotifyAvenant(ID, CITY, MARCH_9))
                .expectEvents(new AvenantNotified(ID, MARCH_9, MARCH_9));
        avenant().given(signed).when(new BringAvenantIntoEffect(ID, MARCH_9)).expectNoEvents();
        expectRefusal(avenant().given(signed).when(new NotifyAvenant(ID, CITY, MARCH_2)), NOTIFIED_AFTER_SIGNATURE);
        expectRefusal(avenant().given(signed).when(new NotifyAvenant(ID, FIRM, MARCH_9)), ROLE_FITS);
        expectRefusal(avenant().given(signed()).when(new NotifyAvenant(ID, CITY, MARCH_9)), NOTIFIED_AFTER_SIGNATURE);
    }

    @Test
    @Proves("SUR-24")
    void are_left_when_a_party_withdraws_it_or_the_convention_ends() {
        avenant()
                .given(submitted())
                .when(withdraw())
                .expectEvents(new AvenantAbandoned(ID, AbandonCause.WITHDRAWN, REASON, MARCH_2));
        expectRefusal(avenant().given(signed()).when(withdraw()), WITHDRAWN_BEFORE_EFFECT);
        var lapsed = new AvenantAbandoned(ID, AbandonCause.CONVENTION_ENDED, null, MARCH_9);
        avenant().given(signed()).when(new LapseAvenant(ID, MARCH_9)).expectEvents(lapsed);
        avenant()
                .given(then(signed(), lapsed))
                .when(new LapseAvenant(ID, MARCH_9))
                .expectNoEvents();
        avenant()
                .given(then(signed(), lapsed))
                .when(new BringAvenantIntoEffect(ID, MARCH_9))
                .expectNoEvents();
    }

    private static WithdrawAvenant withdraw() {
        return new WithdrawAvenant(ID, FIRM, REASON, MARCH_2);
    }
}
