package org.pacta.domain.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.convention.Conventions.DAY;
import static org.pacta.domain.convention.Conventions.filled;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.convention.Conventions.lawyer;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeAdoption;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeDeployment;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeExecutoryAct;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeRejection;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeSignatureRefusal;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeSignatures;
import org.pacta.domain.convention.ConventionCommand.BringIntoForce;
import org.pacta.domain.convention.ConventionCommand.NotifyConvention;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.ConventionEvent.AdoptionAcknowledged;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.ConventionAuthorised;
import org.pacta.domain.convention.ConventionEvent.ConventionDeliberated;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.ConventionEvent.ConventionInstructed;
import org.pacta.domain.convention.ConventionEvent.ConventionNotified;
import org.pacta.domain.convention.ConventionEvent.ConventionReturned;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.convention.ConventionEvent.DeploymentAcknowledged;
import org.pacta.domain.convention.ConventionEvent.ExecutoryActAcknowledged;
import org.pacta.domain.convention.ConventionEvent.SignaturesAcknowledged;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.shared.Organisation;
import org.pacta.proofs.Proves;

@DisplayName("A convention on its way to force")
class ConventionInForceTest {

    static final LocalDate AUGUST_31 = LocalDate.of(2021, 8, 31);

    @Test
    @Proves("VAR-01")
    void has_the_deliberations_of_both_public_parties_before_it_goes_on() {
        fixture()
                .given(instructed("var-ia"))
                .when(new AcknowledgeAdoption(CONVENTION, 1, VAR, DAY))
                .expectEvents(new AdoptionAcknowledged(CONVENTION, 1, VAR, DAY));
        fixture()
                .given(instructed("var-ia"))
                .andGiven(new AdoptionAcknowledged(CONVENTION, 1, VAR, DAY))
                .when(new AcknowledgeAdoption(CONVENTION, 1, COLLECTIVITE, DAY))
                .expectEvents(
                        new AdoptionAcknowledged(CONVENTION, 1, COLLECTIVITE, DAY),
                        new ConventionDeliberated(CONVENTION, 1, DAY));
    }

    @Test
    @Proves("SUR-0")
    void asks_no_deliberation_of_a_private_party() {
        fixture()
                .given(instructed("suresnes-xxii"))
                .when(new AcknowledgeAdoption(CONVENTION, 1, SURESNES, DAY))
                .expectEvents(
                        new AdoptionAcknowledged(CONVENTION, 1, SURESNES, DAY),
                        new ConventionDeliberated(CONVENTION, 1, DAY));
    }

    @Test
    @Proves({"MET-01", "AIX-12"})
    void may_be_signed_only_when_the_deliberation_of_every_public_party_is_executory() {
        fixture()
                .given(deliberated("smart-metropole"))
                .when(new AcknowledgeExecutoryAct(CONVENTION, 1, AIX, DAY))
                .expectEvents(new ExecutoryActAcknowledged(CONVENTION, 1, AIX, DAY));
        fixture()
                .given(deliberated("smart-metropole"))
                .andGiven(new ExecutoryActAcknowledged(CONVENTION, 1, AIX, DAY))
                .when(new AcknowledgeExecutoryAct(CONVENTION, 1, METROPOLE, DAY))
                .expectEvents(
                        new ExecutoryActAcknowledged(CONVENTION, 1, METROPOLE, DAY),
                        new ConventionAuthorised(CONVENTION, 1, DAY));
    }

    @Test
    void goes_back_to_its_authors_when_one_assembly_rejects_it() {
        fixture()
                .given(instructed("var-ia"))
                .when(new AcknowledgeRejection(CONVENTION, 1, VAR, DAY))
                .expectEvents(new ConventionReturned(CONVENTION, 1, VAR, ReturnCause.DELIBERATION_REJECTED, null, DAY));
    }

    @Test
    void goes_back_to_its_authors_when_a_party_refuses_to_sign() {
        fixture()
                .given(authorised("suresnes-xxii"))
                .when(new AcknowledgeSignatureRefusal(CONVENTION, 1, SURESNES, DAY))
                .expectEvents(
                        new ConventionReturned(CONVENTION, 1, SURESNES, ReturnCause.SIGNATURE_REFUSED, null, DAY));
    }

    @Test
    void ignores_what_comes_late_about_an_earlier_version() {
        fixture()
                .given(instructed("var-ia"))
                .when(new AcknowledgeAdoption(CONVENTION, 2, VAR, DAY))
                .expectNoEvents();
        fixture()
                .given(instructed("var-ia"))
                .when(new AcknowledgeSignatures(CONVENTION, 1, DAY))
                .expectNoEvents();
    }

    @Test
    @Proves("SUR-15.1")
    void of_suresnes_takes_effect_at_the_last_signature_for_eighteen_months_date_to_date() {
        entersInto(
                fixture()
                        .given(signed("suresnes-xxii", AUGUST_31))
                        .andGiven(new DeploymentAcknowledged(CONVENTION, 1, AUGUST_31.plusMonths(1)))
                        .when(new BringIntoForce(CONVENTION)),
                AUGUST_31,
                LocalDate.of(2023, 2, 28));
    }

    @Test
    @Proves("SUR-7.c")
    void of_suresnes_is_not_in_force_before_the_decision_to_deploy() {
        expectRefusal(
                fixture().given(signed("suresnes-xxii", AUGUST_31)).when(new BringIntoForce(CONVENTION)),
                ConventionRule.STEP_IS_OPEN);
        fixture()
                .given(signed("suresnes-xxii", AUGUST_31))
                .when(new AcknowledgeDeployment(CONVENTION, 1, AUGUST_31))
                .expectEvents(new DeploymentAcknowledged(CONVENTION, 1, AUGUST_31));
    }

    @Test
    @Proves("VAR-06")
    void of_var_runs_from_the_last_signature_for_the_length_put_into_its_blank() {
        entersInto(
                fixture()
                        .given(signed("var-ia", AUGUST_31))
                        .andGiven(
                                new BlankFilled(CONVENTION, "duree-experimentation", new BlankValue("P6M", null), DAY))
                        .when(new BringIntoForce(CONVENTION)),
                AUGUST_31,
                LocalDate.of(2022, 2, 28));
    }

    @Test
    @Proves("MET-06")
    void of_the_metropole_runs_three_years_from_notification_but_not_beyond_the_end_of_its_programme() {
        var march14 = LocalDate.of(2024, 3, 14);
        entersInto(
                notified(march14, "2025-06-30").when(new BringIntoForce(CONVENTION)),
                march14,
                LocalDate.of(2025, 6, 30));
        entersInto(
                notified(march14, "2030-06-30").when(new BringIntoForce(CONVENTION)),
                march14,
                LocalDate.of(2027, 3, 14));
    }

    @Test
    @Proves("MET-06")
    void of_the_metropole_is_not_in_force_before_it_is_notified() {
        expectRefusal(
                fixture()
                        .given(signed("smart-metropole", LocalDate.of(2024, 3, 1)))
                        .when(new BringIntoForce(CONVENTION)),
                ConventionRule.NOTIFIED_AFTER_SIGNATURE);
    }

    @Test
    void is_not_notified_before_it_is_signed() {
        var march1 = LocalDate.of(2024, 3, 1);
        expectRefusal(
                fixture()
                        .given(signed("smart-metropole", march1))
                        .when(new NotifyConvention(CONVENTION, lawyer(METROPOLE), march1.minusDays(1))),
                ConventionRule.NOTIFIED_AFTER_SIGNATURE);
    }

    @Test
    void is_not_notified_after_the_last_day_it_may_run() {
        expectRefusal(
                fixture()
                        .given(signed("smart-metropole", LocalDate.of(2024, 3, 1)))
                        .when(new NotifyConvention(CONVENTION, lawyer(METROPOLE), LocalDate.of(2031, 1, 1))),
                ConventionRule.TERM_FOLLOWS_EFFECT);
    }

    @Test
    void brought_into_force_twice_is_in_force_once_and_is_withdrawn_no_more() {
        var inForce = new ArrayList<Object>(signed("var-ia", AUGUST_31));
        inForce.add(new ConventionEnteredIntoForce(
                CONVENTION,
                1,
                new org.pacta.domain.deadline.ContractualTerm(java.time.Period.ofMonths(6), null, "VAR-06", "article 1")
                        .from(AUGUST_31, FrenchHolidays.MAINLAND),
                AUGUST_31));
        fixture().given(inForce).when(new BringIntoForce(CONVENTION)).expectNoEvents();
        expectRefusal(
                fixture().given(inForce).when(new WithdrawConvention(CONVENTION, lawyer(VAR), REASON, AUGUST_31)),
                ConventionRule.WITHDRAWN_BEFORE_FORCE);
    }

    private static org.axonframework.test.aggregate.TestExecutor<Convention> notified(LocalDate on, String cap) {
        return fixture()
                .given(signed("smart-metropole", on.minusDays(10)))
                .andGiven(
                        new BlankFilled(CONVENTION, "fin-programme", new BlankValue(cap, null), DAY),
                        new ConventionNotified(CONVENTION, on));
    }

    private static void entersInto(ResultValidator<Convention> result, LocalDate effect, LocalDate lastDay) {
        result.expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(inForce(effect, lastDay))));
    }

    private static Matcher<Object> inForce(LocalDate effect, LocalDate lastDay) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Object payload) {
                var event = (ConventionEnteredIntoForce)
                        (payload instanceof EventMessage<?> message ? message.getPayload() : payload);
                assertThat(event.legalDate()).isEqualTo(effect);
                assertThat(event.term().lastDay()).isEqualTo(lastDay);
                assertThat(event.term().steps()).isNotEmpty();
                return true;
            }

            @Override
            public void describeTo(org.hamcrest.Description description) {
                description.appendText("in force from " + effect + " to " + lastDay);
            }
        };
    }

    private static List<Object> instructed(String template) {
        var events = new ArrayList<Object>(filled(template));
        events.add(new ConventionSubmitted(CONVENTION, 1, TEXT, DAY));
        events.add(new ConventionInstructed(CONVENTION, 1, DAY));
        return events;
    }

    private static List<Object> deliberated(String template) {
        var events = instructed(template);
        for (Organisation party : List.of(AIX, METROPOLE))
            events.add(new AdoptionAcknowledged(CONVENTION, 1, party, DAY));
        events.add(new ConventionDeliberated(CONVENTION, 1, DAY));
        return events;
    }

    static List<Object> authorised(String template) {
        var events = deliberated(template);
        events.add(new ConventionAuthorised(CONVENTION, 1, DAY));
        return events;
    }

    static List<Object> signed(String template, LocalDate lastSignedOn) {
        var events = authorised(template);
        events.add(new SignaturesAcknowledged(CONVENTION, 1, lastSignedOn));
        return events;
    }
}
