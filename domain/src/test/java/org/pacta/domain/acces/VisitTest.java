package org.pacta.domain.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.acces.VisitCommand.*;
import org.pacta.domain.acces.VisitEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A visit of prospects")
class VisitTest {

    static final VisitId ID = new VisitId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000c1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);
    static final Instant ENTERED = Instant.parse("2026-03-09T09:00:00Z");
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.EXECUTIF);
    static final Escort ESCORT = new Escort(EscortRole.DESIGNATED, REASON);
    static final AccessTerms TERMS = new AccessClauses(
                    Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"))
            .visit()
            .orElseThrow();
    static final VisitAsked ASKED = new VisitAsked(ID, SURESNES, XXII, REASON, 3, MARCH_9, MARCH_2);
    static final VisitAgreed AGREED = new VisitAgreed(ID, SURESNES, ESCORT, MARCH_2);
    static final PledgesSigned PLEDGED = new PledgesSigned(ID, REASON, 3, TEXT, MARCH_9);

    @Test
    @Proves("SUR-5.5")
    void is_asked_by_the_partner_beforehand() {
        visit().givenNoPriorActivity().when(ask(FIRM, 3, MARCH_9)).expectEvents(ASKED);
        expectRefusal(visit().givenNoPriorActivity().when(ask(FIRM, 3, MARCH_2)), VisitRule.ASKED_BEFOREHAND);
        expectRefusal(visit().givenNoPriorActivity().when(ask(CITY, 3, MARCH_9)), VisitRule.GUEST_ASKS);
        expectRefusal(visit().givenNoPriorActivity().when(ask(FIRM, 0, MARCH_9)), VisitRule.SOMEBODY_COMES);
    }

    @Test
    @Proves("SUR-5.5")
    void is_agreed_to_by_the_city_before_it_takes_place() {
        visit().given(ASKED).when(agree(CITY, MARCH_2)).expectEvents(AGREED);
        expectRefusal(visit().given(ASKED).when(agree(FIRM, MARCH_2)), VisitRule.HOST_ANSWERS);
        expectRefusal(visit().given(ASKED).when(agree(CITY, MARCH_9.plusDays(1))), VisitRule.ASKED_BEFOREHAND);
        expectRefusal(visit().given(ASKED).when(pledge(3)), VisitRule.STEP_IS_OPEN);
    }

    @Test
    @Proves({"SUR-5.5", "SUR-17.1"})
    void lets_nobody_in_before_each_visitor_has_signed_a_pledge() {
        expectRefusal(visit().given(ASKED, AGREED).when(admit(3, MARCH_9)), VisitRule.STEP_IS_OPEN);
        expectRefusal(visit().given(ASKED, AGREED).when(pledge(2)), VisitRule.EVERY_VISITOR_PLEDGES, 3, 2);
        visit().given(ASKED, AGREED).when(pledge(3)).expectEvents(PLEDGED);
    }

    @Test
    @Proves({"SUR-5.5", "SUR-7.d"})
    void is_escorted_by_the_city_on_the_agreed_day_and_lets_in_nobody_more() {
        visit().given(ASKED, AGREED, PLEDGED)
                .when(admit(3, MARCH_9))
                .expectEvents(new VisitorsAdmitted(ID, ESCORT, 3, ENTERED, MARCH_9));
        expectRefusal(visit().given(ASKED, AGREED, PLEDGED).when(admit(4, MARCH_9)), VisitRule.NOBODY_MORE_ENTERS);
        expectRefusal(
                visit().given(ASKED, AGREED, PLEDGED).when(admit(3, MARCH_9.plusDays(1))),
                VisitRule.ENTRY_IS_ON_THE_AGREED_DAY);
        expectRefusal(
                visit().given(ASKED, AGREED, PLEDGED)
                        .when(new AdmitVisitors(ID, FIRM, ESCORT, 3, ENTERED, ENTERED, MARCH_9)),
                VisitRule.HOST_ANSWERS);
        expectRefusal(
                visit().given(ASKED, AGREED, PLEDGED)
                        .when(new AdmitVisitors(ID, CITY, ESCORT, 3, ENTERED.plusSeconds(1), ENTERED, MARCH_9)),
                VisitRule.ENTRY_HAS_COME);
    }

    @Test
    @Proves("SUR-5.5")
    void that_is_refused_or_cancelled_goes_no_further() {
        var refused = new VisitRefused(ID, SURESNES, REASON, MARCH_2);
        visit().given(ASKED).when(new RefuseVisit(ID, CITY, REASON, MARCH_2)).expectEvents(refused);
        expectRefusal(visit().given(ASKED, refused).when(pledge(3)), VisitRule.STEP_IS_OPEN);
        var cancelled = new VisitCancelled(ID, SURESNES, REASON, MARCH_2);
        visit().given(ASKED, AGREED)
                .when(new CancelVisit(ID, CITY, REASON, MARCH_2))
                .expectEvents(cancelled);
        expectRefusal(visit().given(ASKED, AGREED, cancelled).when(pledge(3)), VisitRule.STEP_IS_OPEN);
        assertThat(cancelled.endsText(1)).as("the convention goes on").isFalse();
    }

    private static AskVisit ask(Actor by, int visitors, LocalDate planned) {
        return new AskVisit(ID, by, TERMS, REASON, visitors, planned, MARCH_2);
    }

    private static AgreeToVisit agree(Actor by, LocalDate on) {
        return new AgreeToVisit(ID, by, ESCORT, on);
    }

    private static RecordPledges pledge(int signed) {
        return new RecordPledges(ID, FIRM, REASON, signed, TEXT, MARCH_9);
    }

    private static AdmitVisitors admit(int admitted, LocalDate on) {
        return new AdmitVisitors(ID, actor(SURESNES, Role.TECHNIQUE), ESCORT, admitted, ENTERED, ENTERED, on);
    }

    private static FixtureConfiguration<Visit> visit() {
        return new AggregateTestFixture<>(Visit.class);
    }
}
