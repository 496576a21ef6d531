package org.pacta.domain.cnil;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.cnil.CnilCommand.*;
import org.pacta.domain.cnil.CnilEvent.*;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CallingsOff;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.TextId;
import org.pacta.proofs.Proves;

@DisplayName("The filing with the CNIL")
class CnilFilingTest {

    static final FilingId ID = new FilingId(new TextId(CONVENTION, 1));
    static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    static final Actor CITY_DPO = actor(SURESNES, Role.DPO);
    static final Actor COMPANY_DPO = actor(XXII, Role.DPO);
    static final Actor MAYOR = actor(SURESNES, Role.EXECUTIF);
    static final Place REUNION = new Place("974", false);

    /** The CNIL counts by its own, wherever the parties stand. */
    static final LocalCalendars CALENDARS = new LocalCalendars((day, place) -> Optional.empty(), party -> REUNION);

    static final Aipd AIPD = new Aipd(true, REASON, null);

    final CnilEvent opened = new FilingOpened(ID, SURESNES, List.of(SURESNES, XXII), JUNE_1);
    final CnilEvent drafted = new AipdDrafted(ID, 1, AIPD, JUNE_1);
    final CnilEvent approvedByCity = new AipdApproved(ID, 1, SURESNES, JUNE_1);
    final CnilEvent approvedByCompany = new AipdApproved(ID, 1, XXII, JUNE_1);
    final CnilEvent adopted = new AipdAdopted(ID, 1, JUNE_1);
    final CnilEvent filed = new FiledWithCnil(
            ID, 1, "A-1", LegalDeadline.CNIL_ANSWER.from(JUNE_1, CALENDARS.at(Place.METROPOLE)), JUNE_1);
    final CnilEvent answered = new CnilAnswerRecorded(ID, 1, CnilOutcome.FAVOURABLE_WITH_RESERVES, null, JUNE_1);

    @Test
    @Proves("SUR-7.a")
    void opens_only_once_both_parties_have_approved_the_assessment_they_draw_up_together() {
        filing().given(opened, drafted)
                .when(new ApproveAipd(ID, CITY_DPO, JUNE_1))
                .expectEvents(approvedByCity);
        filing().given(opened, drafted, approvedByCity)
                .when(new ApproveAipd(ID, COMPANY_DPO, JUNE_1))
                .expectEvents(approvedByCompany, adopted);
        expectRefusal(filing().given(opened, drafted, approvedByCity).when(file(CITY_DPO)), CnilRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-7.a")
    void takes_the_assessment_from_a_data_protection_officer_of_a_party_only() {
        expectRefusal(
                filing().given(opened).when(new DraftAipd(ID, actor(SURESNES, Role.JURISTE), AIPD, JUNE_1)),
                CnilRule.DPO_OF_AN_AUTHOR);
    }

    @Test
    @Proves("SUR-7.b")
    void is_made_by_the_city_and_not_by_its_partner() {
        expectRefusal(
                filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted)
                        .when(file(COMPANY_DPO)),
                CnilRule.CONTROLLER_FILES);
        filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted)
                .when(file(CITY_DPO))
                .expectEvents(filed);
    }

    @Test
    void is_proved_by_its_reference() {
        expectRefusal(
                filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted)
                        .when(new FileWithCnil(ID, CITY_DPO, " ", JUNE_1)),
                CnilRule.REFERENCE_IS_GIVEN);
    }

    @Test
    @Proves("SUR-7.f")
    void binds_both_parties_to_the_assessment_as_filed_until_a_new_one_is_approved_by_both() {
        var refused = new DeploymentRefused(ID, 1, REASON, JUNE_1);
        expectRefusal(
                filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted, filed)
                        .when(new DraftAipd(ID, CITY_DPO, AIPD, JUNE_1)),
                CnilRule.STEP_IS_OPEN);
        filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted, filed, answered, refused)
                .andGiven(new AipdDrafted(ID, 2, AIPD, JUNE_1))
                .when(new ApproveAipd(ID, CITY_DPO, JUNE_1))
                .expectEvents(new AipdApproved(ID, 2, SURESNES, JUNE_1));
    }

    @Test
    @Proves("SUR-7.c")
    void opens_the_deployment_by_a_decision_of_the_executive_and_by_nothing_else() {
        expectRefusal(
                filing().given(upToAnswer()).when(new AuthoriseDeployment(ID, CITY_DPO, null, JUNE_1)),
                CnilRule.CONTROLLER_DECIDES);
        expectRefusal(
                filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted, filed)
                        .when(new AuthoriseDeployment(ID, MAYOR, null, JUNE_1)),
                CnilRule.STEP_IS_OPEN);
        filing().given(upToAnswer())
                .when(new AuthoriseDeployment(ID, MAYOR, null, JUNE_1))
                .expectEvents(new DeploymentAuthorised(ID, 1, null, JUNE_1));
    }

    @Test
    @Proves("SUR-15.2")
    void goes_back_to_the_assessment_when_the_parties_choose_to_modify_and_file_again() {
        var refused = new DeploymentRefused(ID, 1, REASON, JUNE_1);
        filing().given(upToAnswer())
                .when(new RefuseDeployment(ID, MAYOR, REASON, JUNE_1))
                .expectEvents(refused);
        filing().given(upToAnswer())
                .andGiven(refused)
                .when(new DraftAipd(ID, COMPANY_DPO, AIPD, JUNE_1))
                .expectEvents(new AipdDrafted(ID, 2, AIPD, JUNE_1));
    }

    @Test
    void notes_the_silence_of_the_cnil_only_once_its_eight_weeks_are_over() {
        var lastDay = LocalDate.of(2026, 7, 27);
        filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted, filed)
                .when(new NoteCnilSilence(ID, lastDay))
                .expectNoEvents();
        filing().given(opened, drafted, approvedByCity, approvedByCompany, adopted, filed)
                .when(new NoteCnilSilence(ID, lastDay.plusDays(1)))
                .expectEvents(new CnilSilenceNoted(ID, 1, lastDay.plusDays(1)));
        filing().given(upToAnswer())
                .when(new NoteCnilSilence(ID, lastDay.plusDays(1)))
                .expectNoEvents();
    }

    @Test
    void refuses_an_act_dated_before_the_one_it_follows() {
        expectRefusal(
                filing().given(opened, drafted).when(new ApproveAipd(ID, CITY_DPO, JUNE_1.minusDays(1))),
                CnilRule.DATES_FOLLOW);
    }

    @Test
    void opened_twice_is_opened_once_and_called_off_it_takes_nothing_more() {
        filing().given(opened)
                .when(new OpenFiling(ID, SURESNES, List.of(SURESNES, XXII), JUNE_1))
                .expectNoEvents();
        expectRefusal(
                filing().given(opened, new FilingCancelled(ID, JUNE_1)).when(new DraftAipd(ID, CITY_DPO, AIPD, JUNE_1)),
                CnilRule.STEP_IS_OPEN);
    }

    private List<CnilEvent> upToAnswer() {
        return List.of(opened, drafted, approvedByCity, approvedByCompany, adopted, filed, answered);
    }

    private static FileWithCnil file(Actor by) {
        return new FileWithCnil(ID, by, "A-1", JUNE_1);
    }

    private static FixtureConfiguration<CnilFiling> filing() {
        return new AggregateTestFixture<>(CnilFiling.class)
                .registerInjectableResource(CALENDARS)
                .registerInjectableResource(CallingsOff.NONE);
    }
}
