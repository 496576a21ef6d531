package org.pacta.domain.cloture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;
import static org.pacta.domain.shared.Signed.CALENDARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.cloture.ClotureCommand.*;
import org.pacta.domain.cloture.ClotureEvent.*;
import org.pacta.domain.cloture.EndDutyCommand.*;
import org.pacta.domain.cloture.EndDutyEvent.*;
import org.pacta.domain.cloture.SurvivalCommand.*;
import org.pacta.domain.cloture.SurvivalEvent.*;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("The end of a convention")
class ClotureTest {

    static final LocalDate END = LocalDate.of(2025, 8, 31);
    static final LocalDate LATER = LocalDate.of(2025, 9, 5);
    static final ClotureId CLOSURE = new ClotureId(CONVENTION);
    static final EndDutyTerms REMOVAL = duty("desinstallation");
    static final EndDutyId REMOVED = new EndDutyId(CONVENTION, XXII, REMOVAL.kind());
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);

    @Test
    @Proves({"SUR-22", "SUR-5.4"})
    void asks_in_suresnes_to_remove_to_give_back_to_erase_and_to_prove_that_the_cameras_go_on() {
        assertThat(suresnes().all())
                .extracting(EndDutyTerms::kind, EndDutyTerms::owner)
                .containsExactlyInAnyOrder(
                        tuple("autonomie", XXII),
                        tuple("restitution", SURESNES),
                        tuple("bilan", SURESNES),
                        tuple("acces", SURESNES),
                        tuple("desinstallation", XXII),
                        tuple("donnees", XXII));
    }

    @Test
    @Proves("VAR-19")
    void asks_the_collectivite_in_the_var_to_cease_all_use() {
        var all = duties("var-ia", List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)));
        assertThat(all)
                .filteredOn(duty -> duty.kind().equals("cessation"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.owner()).isEqualTo(COLLECTIVITE);
                    assertThat(duty.obligations()).containsExactly("VAR-19");
                });
    }

    @Test
    @Proves({"MET-24", "MET-26"})
    void asks_both_parties_of_the_metropole_for_a_written_plan_and_the_metropole_for_the_balance() {
        var all = duties("smart-metropole", List.of(new Party("metropole", METROPOLE), new Party("partenaire", AIX)));
        assertThat(all)
                .extracting(EndDutyTerms::kind, EndDutyTerms::owner)
                .contains(tuple("plan", METROPOLE), tuple("plan", AIX), tuple("bilan", METROPOLE));
    }

    @Test
    @Proves({"SUR-22", "VAR-19", "MET-24"})
    void is_complete_once_every_duty_is_settled_and_only_then_archived() {
        var opened = new ClosureOpened(CLOSURE, EndCause.TERM, SURESNES, Set.of(REMOVED), END);
        var settled = new EndDutyAcknowledged(CLOSURE, REMOVED, LATER);
        var completed = new ClosureCompleted(CLOSURE, SURESNES, LATER);
        closing()
                .given(opened)
                .when(new AcknowledgeEndDuty(CLOSURE, REMOVED, LATER))
                .expectEvents(settled, completed);
        expectRefusal(closing().given(opened).when(archive(SURESNES)), ClotureRule.CLOSED_BEFORE_ARCHIVED);
        closing()
                .given(opened, settled, completed)
                .when(archive(SURESNES))
                .expectEvents(new ArchivingConfirmed(CLOSURE, SURESNES, LATER));
        expectRefusal(closing().given(opened, settled, completed).when(archive(XXII)), ClotureRule.KEEPER_ARCHIVES);
    }

    @Test
    void lets_lapse_once_what_has_no_object() {
        var opened = new ClosureOpened(CLOSURE, EndCause.TERM, SURESNES, Set.of(REMOVED), END);
        var lapsed = new MatterLapsed(CLOSURE, "committee/x/y", END);
        closing()
                .given(opened)
                .when(new LapseMatter(CLOSURE, "committee/x/y", END))
                .expectEvents(lapsed);
        closing()
                .given(opened, lapsed)
                .when(new LapseMatter(CLOSURE, "committee/x/y", END))
                .expectNoEvents();
        assertThat(lapsed.correlation()).isEqualTo("committee/x/y");
    }

    @Test
    @Proves({"SUR-22", "SUR-5.4"})
    void has_each_duty_attested_by_its_owner_with_the_days_that_took() {
        duty().given(asked()).when(attest(FIRM)).expectEvents(attested());
        expectRefusal(duty().given(asked()).when(attest(actor(SURESNES, Role.TECHNIQUE))), ClotureRule.OWNER_ATTESTS);
        expectRefusal(duty().given(asked(), attested()).when(attest(FIRM)), ClotureRule.DUTY_IS_SETTLED_ONCE);
    }

    @Test
    @Proves("SUR-21")
    void leaves_a_duty_aside_only_by_the_writing_of_the_party_it_is_owed_to() {
        var city = actor(SURESNES, Role.JURISTE);
        var waived = new EndDutyDispensed(REMOVED, SURESNES, REASON, LATER);
        duty().given(asked())
                .when(new DispenseWithEndDuty(REMOVED, city, REASON, LATER))
                .expectEvents(waived);
        expectRefusal(
                duty().given(asked()).when(new DispenseWithEndDuty(REMOVED, actor(XXII, Role.JURISTE), REASON, LATER)),
                ClotureRule.OTHER_PARTY_DISPENSES);
        expectRefusal(
                duty().given(asked(), waived).when(new DispenseWithEndDuty(REMOVED, city, REASON, LATER)),
                ClotureRule.DUTY_IS_SETTLED_ONCE);
    }

    @Test
    @Proves({"SUR-17.1", "SUR-17.2", "SUR-10.1", "SUR-22"})
    void leaves_alive_in_suresnes_secrecy_for_ever_confidence_for_three_years_and_property_as_long_as_it_lasts() {
        assertThat(new Survivals(Signed.template("suresnes-xxii")).all())
                .extracting(SurvivalTerms::clause, SurvivalTerms::lasting)
                .containsExactly(
                        tuple("10.1", SurvivalTerms.Lasting.OWN_TERM),
                        tuple("17.1", SurvivalTerms.Lasting.UNLIMITED),
                        tuple("17.2", SurvivalTerms.Lasting.UNTIL));
    }

    @Test
    @Proves("SUR-17.2")
    void counts_three_years_of_confidence_from_the_last_day() {
        var id = new SurvivalId(CONVENTION, "17.2");
        var terms = survival("suresnes-xxii", "17.2");
        var until = Catalogue.line("sur-confidentiality").from(END, CALENDARS.of(SURESNES));
        assertThat(until.lastDay()).isEqualTo(LocalDate.of(2028, 8, 31));
        var outlives = new DutyOutlives(id, terms.title(), terms.lasting(), until, terms.obligations(), END);
        survival()
                .givenNoPriorActivity()
                .when(new BeginSurvival(id, terms, SURESNES, END))
                .expectEvents(outlives);
        var over = LocalDate.of(2028, 9, 1);
        survival().given(outlives).when(new EndSurvival(id, over)).expectEvents(new DutyExpired(id, over));
    }

    @Test
    @Proves("VAR-17")
    void leaves_the_confidence_of_the_var_alive_without_any_limit() {
        var id = new SurvivalId(CONVENTION, "5.1");
        var terms = survival("var-ia", "5.1");
        assertThat(terms.lasting()).isEqualTo(SurvivalTerms.Lasting.UNLIMITED);
        survival()
                .givenNoPriorActivity()
                .when(new BeginSurvival(id, terms, VAR, END))
                .expectEvents(new DutyOutlives(id, terms.title(), terms.lasting(), null, Set.of("VAR-17"), END));
    }

    private static SurvivalTerms survival(String template, String clause) {
        return new Survivals(Signed.template(template))
                .all().stream()
                        .filter(terms -> terms.clause().equals(clause))
                        .findFirst()
                        .orElseThrow();
    }

    private static EndDuties suresnes() {
        return new EndDuties(
                Signed.template("suresnes-xxii"), List.of(new Party("ville", SURESNES), new Party("partenaire", XXII)));
    }

    private static List<EndDutyTerms> duties(String template, List<Party> parties) {
        return new EndDuties(Signed.template(template), parties).all();
    }

    private static EndDutyTerms duty(String kind) {
        return suresnes().all().stream()
                .filter(terms -> terms.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static EndDutyAsked asked() {
        return new EndDutyAsked(REMOVED, REMOVAL.title(), "22", Set.of(SURESNES), Set.of("SUR-22"), END);
    }

    private static AttestEndDuty attest(Actor by) {
        return new AttestEndDuty(REMOVED, by, LATER, REASON, null, LATER);
    }

    private static EndDutyAttested attested() {
        return new EndDutyAttested(REMOVED, REASON, null, 5, Set.of("SUR-22"), LATER);
    }

    private static ConfirmArchiving archive(Organisation by) {
        return new ConfirmArchiving(CLOSURE, actor(by, Role.ARCHIVISTE), LATER);
    }

    private static FixtureConfiguration<Cloture> closing() {
        return new AggregateTestFixture<>(Cloture.class);
    }

    private static FixtureConfiguration<EndDuty> duty() {
        return new AggregateTestFixture<>(EndDuty.class);
    }

    private static FixtureConfiguration<Survival> survival() {
        return new AggregateTestFixture<>(Survival.class).registerInjectableResource(CALENDARS);
    }
}
