package org.pacta.domain.breach;

import static org.pacta.domain.breach.Breaches.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.shared.Role;

@DisplayName("What is told of a breach")
class DiscoveryTest {

    @Test
    void has_come_and_was_known_after_it_occurred() {
        expectRefusal(report(null, NOW.plusSeconds(1)), BreachRule.WHAT_IS_TOLD_HAS_COME);
        expectRefusal(report(AWARE.plusSeconds(1), AWARE), BreachRule.KNOWN_AFTER_IT_OCCURRED);
    }

    @Test
    void says_what_was_touched() {
        var nothing = new Discovery(Set.of(), null, AWARE, REASON, REASON);
        expectRefusal(
                breach().givenNoPriorActivity().when(report(CITY_DPO_REPORTS, nothing)), BreachRule.NATURE_IS_GIVEN);
    }

    @Test
    void comes_from_somebody_whom_a_party_trusts_with_it() {
        var clerk =
                new ReportBreach(ID, actor(SURESNES, Role.FINANCES), found(AWARE), ownData(SURESNES), NOW, SATURDAY);
        expectRefusal(breach().givenNoPriorActivity().when(clerk), BreachRule.REPORTED_BY_A_PARTY);
    }

    @Test
    void is_reported_once_however_often_it_is_sent() {
        var report = reportedBy(CITY_DPO, ownData(SURESNES));
        breach().givenCommands(report).when(report).expectNoEvents();
    }

    static final ReportBreach CITY_DPO_REPORTS = reportedBy(CITY_DPO, ownData(SURESNES));

    static ReportBreach report(ReportBreach like, Discovery found) {
        return new ReportBreach(ID, like.by(), found, like.route(), NOW, SATURDAY);
    }

    static org.axonframework.test.aggregate.ResultValidator<Breach> report(@Nullable Instant occurred, Instant aware) {
        var found = new Discovery(Set.of(BreachNature.INTEGRITY), occurred, aware, REASON, REASON);
        return breach().givenNoPriorActivity().when(report(CITY_DPO_REPORTS, found));
    }
}
