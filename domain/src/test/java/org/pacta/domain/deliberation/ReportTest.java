package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deliberation.DeliberationCommand.ApproveReport;
import org.pacta.domain.deliberation.DeliberationCommand.DraftReport;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.ReturnReport;
import org.pacta.domain.deliberation.DeliberationEvent.ReportDrafted;
import org.pacta.domain.deliberation.DeliberationEvent.ReportReturned;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The report of a deliberation")
class ReportTest {

    final FixtureConfiguration<Deliberation> deliberation = deliberation();
    final DeliberationEvent returned = new ReportReturned(ID, 1, sealed(), FEB_1);

    @Test
    void is_awaited_once_the_deliberation_is_requested() {
        deliberation
                .givenNoPriorActivity()
                .when(new RequestDeliberation(ID, VOTED, JAN_15))
                .expectEvents(REQUESTED);
    }

    @Test
    void is_not_asked_twice_when_the_request_is_delivered_twice() {
        deliberation
                .given(REQUESTED)
                .when(new RequestDeliberation(ID, VOTED, FEB_1))
                .expectNoEvents();
    }

    @Test
    @Proves("AIX-07")
    void names_its_rapporteur_matiere_and_policy() {
        deliberation.given(REQUESTED).when(draft(REPORT)).expectEvents(DRAFTED);
    }

    @Test
    @Proves("AIX-07")
    void names_a_matiere_of_two_levels() {
        for (var matiere : new String[] {"8", "84", "8.", "0.4", "8.4.1", ""})
            expectRefusal(
                    deliberation().given(REQUESTED).when(draft(new Report(RAPPORTEUR, matiere, null, sealed()))),
                    REPORT_NAMES_ITS_MATIERE);
    }

    @Test
    @Proves("AIX-07")
    void has_a_rapporteur_in_office() {
        expectRefusal(
                deliberation.given(REQUESTED).when(draft(new Report(m(56), "8.4", "04", sealed()))),
                RAPPORTEUR_IS_IN_OFFICE);
    }

    @Test
    void is_drafted_by_the_secretariat_of_that_assembly_only() {
        var draft = new DraftReport(ID, elu(RAPPORTEUR), REPORT, JAN_29);
        expectRefusal(deliberation.given(REQUESTED).when(draft), SECRETARIAT_PREPARES_AND_RECORDS);
        var foreign = new DraftReport(ID, stranger(Role.ASSEMBLEES), REPORT, JAN_29);
        expectRefusal(deliberation.given(REQUESTED).when(foreign), SECRETARIAT_PREPARES_AND_RECORDS);
    }

    @Test
    void is_not_dated_before_the_request() {
        var draft = new DraftReport(ID, CLERK, REPORT, JAN_15.minusDays(1));
        expectRefusal(deliberation.given(REQUESTED).when(draft), DATES_FOLLOW_EACH_OTHER);
        deliberation()
                .given(REQUESTED)
                .when(new DraftReport(ID, CLERK, REPORT, JAN_15))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_not_drafted_again_while_the_rapporteur_reads_it() {
        expectRefusal(deliberation.given(REQUESTED, DRAFTED).when(draft(REPORT)), REPORT_IS_AWAITED);
    }

    @Test
    @Proves("AIX-07")
    void is_approved_by_its_rapporteur() {
        deliberation
                .given(REQUESTED, DRAFTED)
                .when(new ApproveReport(ID, elu(RAPPORTEUR), FEB_1))
                .expectEvents(APPROVED);
    }

    @Test
    @Proves("AIX-07")
    void is_approved_by_nobody_else() {
        for (var by : new Actor[] {elu(m(21)), CLERK, actor(RAPPORTEUR.value(), Role.JURISTE), stranger(Role.ELU)})
            expectRefusal(
                    deliberation().given(REQUESTED, DRAFTED).when(new ApproveReport(ID, by, FEB_1)),
                    ONLY_THE_RAPPORTEUR_DECIDES);
    }

    @Test
    void is_not_approved_before_it_is_drafted_nor_twice() {
        var approval = new ApproveReport(ID, elu(RAPPORTEUR), FEB_1);
        expectRefusal(deliberation.given(REQUESTED).when(approval), REPORT_IS_BEFORE_THE_RAPPORTEUR);
        expectRefusal(
                deliberation().given(REQUESTED, DRAFTED, APPROVED).when(approval), REPORT_IS_BEFORE_THE_RAPPORTEUR);
    }

    @Test
    void is_not_approved_before_the_day_of_its_draft() {
        expectRefusal(
                deliberation.given(REQUESTED, DRAFTED).when(new ApproveReport(ID, elu(RAPPORTEUR), JAN_15)),
                DATES_FOLLOW_EACH_OTHER);
    }

    @Test
    void is_returned_by_its_rapporteur_and_drafted_again_in_a_second_round() {
        deliberation
                .given(REQUESTED, DRAFTED)
                .when(new ReturnReport(ID, elu(RAPPORTEUR), sealed(), FEB_1))
                .expectEvents(returned);
        deliberation()
                .given(REQUESTED, DRAFTED, returned)
                .when(new DraftReport(ID, CLERK, REPORT, FEB_2))
                .expectEvents(new ReportDrafted(ID, 2, REPORT, FEB_2));
    }

    @Test
    void is_returned_by_nobody_else() {
        expectRefusal(
                deliberation.given(REQUESTED, DRAFTED).when(new ReturnReport(ID, elu(m(21)), sealed(), FEB_1)),
                ONLY_THE_RAPPORTEUR_DECIDES);
    }

    private static DraftReport draft(Report report) {
        return new DraftReport(ID, CLERK, report, JAN_29);
    }
}
