package org.pacta.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.breach.Breaches.*;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.*;
import org.pacta.domain.breach.BreachEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("The notification of a breach to the CNIL")
class NotificationTest {

    static final ReportBreach BY_THE_CITY = reportedBy(CITY_DPO, ownData(SURESNES));

    @Test
    void is_due_72_hours_after_the_controller_knew_of_its_own_breach() {
        breach().givenNoPriorActivity()
                .when(BY_THE_CITY)
                .expectEventsMatching(recorded(ControllerBecameAware.class, e -> {
                    assertThat(e.notifyDue().prudent()).isEqualTo(AWARE.plus(Duration.ofHours(72)));
                }));
    }

    @Test
    void is_late_after_its_end_and_then_says_why() {
        var due = Breaches.notifyDue();
        var after = due.nominal().plusSeconds(1);
        expectRefusal(
                breach().givenCommands(BY_THE_CITY).when(notified(CITY_DPO, after, WHOLE, null)),
                BreachRule.LATE_IS_EXPLAINED,
                due.endInWords());
        breach().givenCommands(BY_THE_CITY)
                .when(notified(CITY_DPO, after, WHOLE, REASON))
                .expectEventsMatching(
                        recorded(CnilNotified.class, e -> assertThat(e.late()).isTrue()));
        breach().givenCommands(BY_THE_CITY)
                .when(notified(CITY_DPO, due.nominal(), WHOLE, null))
                .expectEventsMatching(
                        recorded(CnilNotified.class, e -> assertThat(e.late()).isFalse()));
    }

    @Test
    @Proves("VAR-15")
    void falls_on_whom_a_person_chose_where_the_text_contradicts_the_law() {
        var townNotifies = reportedBy(TOWN_DPO, var(COLLECTIVITE));
        expectRefusal(
                breach().givenCommands(townNotifies).when(notified(COUNTY_DPO, NOW, WHOLE, null)),
                BreachRule.NOTIFIER_WRITES_TO_THE_CNIL,
                COLLECTIVITE);
        var countyNotifies = reportedBy(TOWN_DPO, var(VAR));
        expectRefusal(
                breach().givenCommands(countyNotifies, warned(TOWN_DPO, NOW, Set.of("dpo"), null))
                        .when(notified(TOWN_DPO, NOW, WHOLE, null)),
                BreachRule.NOTIFIER_WRITES_TO_THE_CNIL,
                VAR);
    }

    @Test
    void comes_in_phases_and_is_whole_only_with_every_point_of_article_33_3() {
        var first = notified(CITY_DPO, NOW, PART, null);
        expectRefusal(
                breach().givenCommands(BY_THE_CITY, first).when(completed(PART)),
                BreachRule.CONTENT_IS_WHOLE,
                "le nombre approximatif de personnes, le nombre approximatif d’enregistrements, les conséquences probables, les mesures prises ou proposées");
        breach().givenCommands(BY_THE_CITY, first)
                .when(completed(new NotificationContent(null, 120, 400, null, REASON, REASON)))
                .expectEvents(new NotificationCompleted(ID, WHOLE, SATURDAY));
        expectRefusal(
                breach().givenCommands(BY_THE_CITY, notified(CITY_DPO, NOW, WHOLE, null))
                        .when(completed(WHOLE)),
                BreachRule.STEP_IS_OPEN);
    }

    @Test
    void may_be_waived_with_a_reason_and_the_register_is_kept_all_the_same() {
        var waived = new WaiveNotification(ID, CITY_DPO, REASON, SATURDAY);
        breach().givenCommands(BY_THE_CITY)
                .when(waived)
                .expectEvents(new NotificationWaived(ID, SURESNES, REASON, SATURDAY));
        breach().givenCommands(BY_THE_CITY, waived)
                .when(closed())
                .expectEvents(new BreachClosed(ID, REASON, REASON, SATURDAY));
    }

    @Test
    void does_not_wait_for_its_end_to_decide_whether_persons_are_told() {
        var told = new DecideCommunication(ID, CITY_DPO, null, REASON, SATURDAY);
        expectRefusal(breach().givenCommands(BY_THE_CITY).when(told), BreachRule.STEP_IS_OPEN);
        breach().givenCommands(BY_THE_CITY, notified(CITY_DPO, NOW, PART, null))
                .when(told)
                .expectEvents(new CommunicationDecided(ID, null, REASON, SATURDAY));
    }

    @Test
    void must_be_whole_and_the_persons_decided_on_before_the_breach_is_closed() {
        var first = notified(CITY_DPO, NOW, PART, null);
        var told = new DecideCommunication(ID, CITY_DPO, Exemption.NO_HIGH_RISK, REASON, SATURDAY);
        expectRefusal(breach().givenCommands(BY_THE_CITY, first, told).when(closed()), BreachRule.STEP_IS_OPEN);
        expectRefusal(
                breach().givenCommands(BY_THE_CITY, notified(CITY_DPO, NOW, WHOLE, null))
                        .when(closed()),
                BreachRule.STEP_IS_OPEN);
        breach().givenCommands(BY_THE_CITY, first, told, completed(WHOLE))
                .when(closed())
                .expectEvents(new BreachClosed(ID, REASON, REASON, SATURDAY));
    }

    @Test
    void has_no_object_once_the_inquiry_shows_that_no_data_were_touched() {
        var ruledOut = new RuleOutBreach(ID, CITY_DPO, REASON, SATURDAY);
        breach().givenCommands(BY_THE_CITY)
                .when(ruledOut)
                .expectEvents(new BreachRuledOut(ID, SURESNES, REASON, SATURDAY));
        expectRefusal(
                breach().givenCommands(BY_THE_CITY, ruledOut).when(notified(CITY_DPO, NOW, WHOLE, null)),
                BreachRule.STEP_IS_OPEN);
        expectRefusal(
                breach().givenCommands(BY_THE_CITY).when(new RuleOutBreach(ID, COMPANY_DPO, REASON, SATURDAY)),
                BreachRule.WHO_KNOWS_RULES_OUT);
    }

    static CompleteNotification completed(NotificationContent content) {
        return new CompleteNotification(ID, CITY_DPO, content, SATURDAY);
    }

    static CloseBreach closed() {
        return new CloseBreach(ID, CITY_DPO, REASON, REASON, SATURDAY);
    }
}
