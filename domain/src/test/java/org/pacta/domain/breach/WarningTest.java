package org.pacta.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.breach.Breaches.*;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.*;
import org.pacta.domain.breach.BreachEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("The warning of the other party")
class WarningTest {

    static final Set<String> BOTH = Set.of("dpo", "si");
    static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    @Proves("SUR-A4")
    void is_due_48_elapsed_hours_after_the_processor_knew_whatever_the_clocks_on_the_wall_do() {
        breach().givenNoPriorActivity()
                .when(reportedBy(COMPANY_DPO, suresnes()))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(recorded(BreachReported.class, e -> {
                    assertThat(e.warnDue().nominal()).isEqualTo(WARN_BY);
                    assertThat(e.warnDue().endInWords()).contains("22 h 40");
                }));
    }

    @Test
    @Proves("SUR-A4")
    void counts_only_when_both_desks_are_addressed() {
        expectRefusal(
                breach().givenCommands(reportedBy(COMPANY_DPO, suresnes()))
                        .when(warned(COMPANY_DPO, WARN_BY.minus(MINUTE), Set.of("dpo"), null)),
                BreachRule.EVERY_DESK_IS_ADDRESSED,
                "dpo, si");
    }

    @Test
    @Proves("SUR-A4")
    void starts_the_72_hours_of_the_city_which_knows_only_from_then_on() {
        var noon = Instant.parse("2026-10-25T11:00:00Z");
        breach().givenNoPriorActivity()
                .when(reportedBy(COMPANY_DPO, suresnes()))
                .expectEventsMatching(none(ControllerBecameAware.class));
        breach().givenCommands(reportedBy(COMPANY_DPO, suresnes()))
                .when(warned(COMPANY_DPO, noon, BOTH, null))
                .expectEventsMatching(recorded(ControllerBecameAware.class, e -> {
                    assertThat(e.notifier()).isEqualTo(SURESNES);
                    assertThat(e.notifyDue().prudent()).isEqualTo(noon.plus(Duration.ofHours(72)));
                }));
    }

    @Test
    @Proves("SUR-A4")
    void is_in_time_at_the_48th_hour_in_suresnes_and_late_a_moment_after() {
        assertThat(warnedLate(suresnes(), WARN_BY)).isFalse();
        assertThat(warnedLate(suresnes(), WARN_BY.plusNanos(1000))).isTrue();
    }

    @Test
    @Proves("VAR-15")
    void is_late_at_the_48th_hour_in_the_var_where_less_is_asked() {
        assertThat(warnedLate(var(VAR), WARN_BY.minusNanos(1000))).isFalse();
        assertThat(warnedLate(var(VAR), WARN_BY)).isTrue();
    }

    @Test
    @Proves({"SUR-A4", "VAR-15"})
    void says_why_it_is_late() {
        expectRefusal(
                breach().givenCommands(reportedBy(COMPANY_DPO, suresnes()))
                        .when(warned(COMPANY_DPO, WARN_BY.plus(MINUTE), BOTH, null)),
                BreachRule.LATE_IS_EXPLAINED,
                Breaches.suresnesDue().endInWords());
    }

    @Test
    @Proves("VAR-15")
    void leaves_the_clock_of_a_town_that_notifies_itself_where_it_began() {
        breach().givenNoPriorActivity()
                .when(reportedBy(TOWN_DPO, var(COLLECTIVITE)))
                .expectEventsMatching(recorded(ControllerBecameAware.class, e -> {
                    assertThat(e.notifier()).isEqualTo(COLLECTIVITE);
                    assertThat(e.awareAt()).isEqualTo(AWARE);
                }));
        breach().givenCommands(reportedBy(TOWN_DPO, var(COLLECTIVITE)))
                .when(warned(TOWN_DPO, NOW, Set.of("dpo"), null))
                .expectEventsMatching(none(ControllerBecameAware.class));
    }

    @Test
    void by_mail_is_given_when_the_last_message_has_left() {
        var early = NOW.plusSeconds(10);
        var later = WARN_BY.plusSeconds(10);
        var ordered = new OrderWarning(ID, COMPANY_DPO, BOTH, null, NOW, null, SATURDAY);
        breach().givenCommands(reportedBy(COMPANY_DPO, suresnes()), ordered)
                .when(new NoteDeskWarned(ID, "dpo", early, SATURDAY))
                .expectEvents(new DeskWarned(ID, "dpo", early, SATURDAY));
        breach().givenCommands(
                        reportedBy(COMPANY_DPO, suresnes()), ordered, new NoteDeskWarned(ID, "dpo", early, SATURDAY))
                .when(new NoteDeskWarned(ID, "si", later, SATURDAY))
                .expectEventsMatching(recorded(PartnerWarned.class, e -> {
                    assertThat(e.warnedAt()).isEqualTo(later);
                    assertThat(e.late()).isTrue();
                }));
    }

    @Test
    void by_mail_is_given_when_the_later_one_left_in_whatever_order_that_is_noted() {
        var later = NOW.plusSeconds(90);
        breach().givenCommands(
                        reportedBy(COMPANY_DPO, suresnes()),
                        new OrderWarning(ID, COMPANY_DPO, BOTH, null, NOW, null, SATURDAY),
                        new NoteDeskWarned(ID, "si", later, SATURDAY))
                .when(new NoteDeskWarned(ID, "dpo", NOW, SATURDAY))
                .expectEventsMatching(recorded(
                        PartnerWarned.class, e -> assertThat(e.warnedAt()).isEqualTo(later)));
    }

    @Test
    void is_given_by_the_party_that_owes_it_and_acknowledged_by_the_other() {
        expectRefusal(
                breach().givenCommands(reportedBy(COMPANY_DPO, suresnes())).when(warned(CITY_DPO, NOW, BOTH, null)),
                BreachRule.WHO_OWES_THE_WARNING_GIVES_IT,
                COMPANY_DPO.organisation());
        var given = List.of(reportedBy(COMPANY_DPO, suresnes()), warned(COMPANY_DPO, NOW, BOTH, null));
        expectRefusal(
                breach().givenCommands(given).when(new AcknowledgeWarning(ID, COMPANY_DPO, SATURDAY)),
                BreachRule.WHO_WAS_WARNED_ACKNOWLEDGES,
                SURESNES);
        breach().givenCommands(given)
                .when(new AcknowledgeWarning(ID, CITY_DPO, SATURDAY))
                .expectEvents(new WarningAcknowledged(ID, SURESNES, SATURDAY));
    }

    private static boolean warnedLate(BreachRoute route, Instant at) {
        var late = new boolean[1];
        var by = route.controller().equals(VAR) ? TOWN_DPO : COMPANY_DPO;
        breach().givenCommands(reportedBy(by, route))
                .when(warned(by, at, BOTH, REASON))
                .expectEventsMatching(recorded(PartnerWarned.class, e -> late[0] = e.late()));
        return late[0];
    }
}
