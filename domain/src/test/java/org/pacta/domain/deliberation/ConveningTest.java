package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The convening of an assembly")
class ConveningTest {

    static final LocalDate NOV_9 = LocalDate.of(2026, 11, 9);

    @Test
    @Proves("AIX-01")
    void sent_on_2_february_2024_is_lawful_for_9_february() {
        ready(COUNCIL).when(convene(convening(FEB_2, FEB_9))).expectEvents(CONVENED);
    }

    @ParameterizedTest(name = "{0} of {1} inhabitants, urgent: {2}: sent {3}, {4} is lawful and the day before is not")
    @CsvSource({
        "COMMUNE,     3500, false, 2024-02-02, 2024-02-08",
        "COMMUNE,     3499, false, 2024-02-02, 2024-02-06",
        "EPCI,        3499, false, 2024-02-02, 2024-02-08",
        "DEPARTEMENT, 3499, false, 2024-02-02, 2024-02-14",
        "COMMUNE,   147000, true,  2024-02-02, 2024-02-04",
        "COMMUNE,     3499, true,  2024-02-02, 2024-02-04",
        "DEPARTEMENT, 9999, true,  2024-02-02, 2024-02-04",
    })
    @Proves("AIX-01")
    void leaves_the_days_that_the_law_demands(
            Assembly.Kind kind, int population, boolean urgent, LocalDate sent, LocalDate earliest) {
        var body = new Assembly(AIX, kind, population, COUNCIL.inOffice());
        var lawful = urgent ? urgent(sent, earliest) : convening(sent, earliest);
        var dayBefore = earliest.minusDays(1);
        var tooShort = urgent ? urgent(sent, dayBefore) : convening(sent, dayBefore);
        ready(body).when(convene(lawful)).expectEvents(new CouncilConvened(ID, 1, lawful, earliest, 55, true, sent));
        expectRefusal(ready(body).when(convene(tooShort)), MEMBERS_ARE_CALLED_IN_TIME);
    }

    @Test
    void a_second_one_after_three_clear_days_needs_no_quorum() {
        var second = convening(NOV_9, LocalDate.of(2026, 11, 13));
        missed(COUNCIL, NOV_9)
                .when(convene(second))
                .expectEvents(new CouncilConvened(ID, 2, second, LocalDate.of(2026, 11, 13), 55, false, NOV_9));
        expectRefusal(
                missed(COUNCIL, NOV_9).when(convene(convening(NOV_9, LocalDate.of(2026, 11, 12)))),
                MEMBERS_ARE_CALLED_IN_TIME);
    }

    @Test
    void an_urgent_one_after_a_lack_of_quorum_needs_its_quorum_again() {
        var again = urgent(NOV_9, LocalDate.of(2026, 11, 11));
        missed(COUNCIL, NOV_9)
                .when(convene(again))
                .expectEvents(new CouncilConvened(ID, 2, again, LocalDate.of(2026, 11, 11), 55, true, NOV_9));
    }

    @Test
    void a_departement_sits_again_by_right_on_the_third_day_and_is_convened_anew_on_any_other() {
        var third = convening(NOV_9, LocalDate.of(2026, 11, 12));
        missed(departement(), NOV_9)
                .when(convene(third))
                .expectEvents(new CouncilConvened(ID, 2, third, LocalDate.of(2026, 11, 12), 55, false, NOV_9));
        var twelfth = convening(NOV_9, LocalDate.of(2026, 11, 21));
        missed(departement(), NOV_9)
                .when(convene(twelfth))
                .expectEvents(new CouncilConvened(ID, 2, twelfth, LocalDate.of(2026, 11, 21), 55, true, NOV_9));
        expectRefusal(
                missed(departement(), NOV_9).when(convene(convening(NOV_9, LocalDate.of(2026, 11, 13)))),
                MEMBERS_ARE_CALLED_IN_TIME);
    }

    @Test
    void may_be_recorded_after_the_report_though_it_was_sent_before_pacta_heard_of_it() {
        ready(COUNCIL).when(convene(convening(JAN_29, FEB_9))).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_not_sent_again_before_the_day_the_quorum_was_missed() {
        expectRefusal(missed(COUNCIL, NOV_9).when(convene(convening(FEB_2, NOV_9))), DATES_FOLLOW_EACH_OTHER);
    }

    @Test
    void follows_the_approval_of_the_report_and_is_not_sent_twice() {
        var call = convene(convening(FEB_2, FEB_9));
        expectRefusal(deliberation().given(REQUESTED, DRAFTED).when(call), CONVENING_FOLLOWS_APPROVED_REPORT);
        expectRefusal(deliberation().given(untilConvened()).when(call), CONVENING_FOLLOWS_APPROVED_REPORT);
    }

    @Test
    void is_sent_by_the_secretariat_of_that_assembly_only() {
        expectRefusal(
                ready(COUNCIL).when(new ConveneCouncil(ID, elu(CHAIR), convening(FEB_2, FEB_9))),
                SECRETARIAT_PREPARES_AND_RECORDS);
        expectRefusal(
                ready(COUNCIL).when(new ConveneCouncil(ID, stranger(Role.ASSEMBLEES), convening(FEB_2, FEB_9))),
                SECRETARIAT_PREPARES_AND_RECORDS);
    }

    private static TestExecutor<Deliberation> ready(Assembly body) {
        return deliberation(body).given(REQUESTED, DRAFTED, APPROVED);
    }

    private static TestExecutor<Deliberation> missed(Assembly body, LocalDate on) {
        var few = attendance(members(29, 55), List.of());
        return deliberation(body).given(untilConvened(new QuorumMissed(ID, 1, few, 28, on)));
    }

    private static Assembly departement() {
        return new Assembly(AIX, Assembly.Kind.DEPARTEMENT, 2_000_000, COUNCIL.inOffice());
    }

    private static ConveneCouncil convene(Convening convening) {
        return new ConveneCouncil(ID, CLERK, convening);
    }
}
