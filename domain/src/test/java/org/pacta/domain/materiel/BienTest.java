package org.pacta.domain.materiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.materiel.MaterielCommand.*;
import org.pacta.domain.materiel.MaterielEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A line of the annexes")
class BienTest {

    static final MaterielId ID = id(1);
    static final Responsibility BORNE = new Responsibility(METROPOLE, null, METROPOLE);
    static final MaterielEvent PROPOSED = proposed(1, LineChange.ADDED, null);
    static final MaterielEvent STANDS = validated(1, 1, LineChange.ADDED, null);
    static final EndPlan PLAN = new EndPlan(REASON, MAY_4.plusMonths(6));

    @Test
    @Proves({"MET-09", "MET-10", "MET-11", "MET-12"})
    void stands_once_the_other_party_has_validated_what_one_proposed() {
        given().when(propose(METRO, sensor())).expectEvents(PROPOSED);
        given(PROPOSED).when(validate(TOWN)).expectEvents(STANDS);
        expectRefusal(given(PROPOSED).when(validate(METRO)), MaterielRule.OTHER_PARTY_ANSWERS, "aix");
        expectRefusal(given(PROPOSED).when(validate(actor(AIX, Role.DPO))), MaterielRule.OTHER_PARTY_ANSWERS);
        expectRefusal(given(PROPOSED, STANDS).when(validate(TOWN)), MaterielRule.LINE_AWAITS_AN_ANSWER);
    }

    @Test
    void is_proposed_by_one_of_the_parties_only() {
        expectRefusal(given().when(propose(actor(VAR, Role.TECHNIQUE), sensor())), MaterielRule.PARTY_PROPOSES);
        expectRefusal(given().when(propose(actor(AIX, Role.DPO), sensor())), MaterielRule.PARTY_PROPOSES);
        given(PROPOSED).when(propose(METRO, sensor())).expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"EQUIPMENT", "SUPPORT", "NETWORK", "DATA_SET"})
    @Proves({"MET-09", "MET-10", "MET-11", "MET-12"})
    void says_all_that_its_clause_asks_for(LineKind kind) {
        var empty = new LineDetails(null, null, null, null, null, null, null);
        var bare = new AnnexLine(kind, "Bien", AIX, null, null, null, empty, null, null);
        expectRefusal(given().when(new ProposeLine(ID, TOWN, terms(kind), bare, MAY_4)), MaterielRule.LINE_IS_COMPLETE);
        assertThat(terms(kind).content()).isNotEmpty();
    }

    @Test
    @Proves("MET-09")
    void names_what_it_lacks() {
        var details = new LineDetails(REASON, null, REASON, null, null, null, null);
        var lacking =
                new AnnexLine(LineKind.EQUIPMENT, "Capteur", METROPOLE, AIX, METROPOLE, null, details, null, null);
        expectRefusal(given().when(propose(METRO, lacking)), MaterielRule.LINE_IS_COMPLETE, "l’adresse, l’énergie");
    }

    @Test
    void has_its_roles_among_the_parties_and_its_host_is_not_its_guest() {
        var foreign = line(LineKind.EQUIPMENT, METROPOLE, VAR, METROPOLE, null);
        var both = line(LineKind.EQUIPMENT, METROPOLE, AIX, AIX, null);
        expectRefusal(given().when(propose(METRO, foreign)), MaterielRule.ROLES_ARE_OF_THE_PARTIES);
        expectRefusal(given().when(propose(METRO, both)), MaterielRule.HOST_IS_NOT_GUEST);
        expectRefusal(given().when(propose(METRO, support(METROPOLE))), MaterielRule.KIND_STAYS);
    }

    @Test
    @Proves({"MET-12", "MET-23"})
    void has_its_licence_fixed_in_advance_if_it_is_a_set_of_data() {
        var terms = terms(LineKind.DATA_SET);
        var unnamed = dataSet(new DataTerms(true, " "));
        expectRefusal(
                given().when(new ProposeLine(ID, TOWN, terms, unnamed, MAY_4)), MaterielRule.LICENCE_IS_FIXED_FIRST);
        given().when(new ProposeLine(ID, TOWN, terms, dataSet(new DataTerms(true, "Licence ouverte 2.0")), MAY_4))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Proves("MET-13")
    void is_answered_for_by_its_owner_and_costs_its_host_the_energy_that_it_draws() {
        var connected = new AnnexLine(
                LineKind.EQUIPMENT, "Capteur", METROPOLE, AIX, METROPOLE, Energy.MAINS, WHOLE, null, null);
        given(new LineProposed(
                        ID, 1, LineChange.ADDED, terms(LineKind.EQUIPMENT), METROPOLE, AIX, connected, null, MAY_4))
                .when(validate(TOWN))
                .expectEvents(validated(
                        1, 1, LineChange.ADDED, connected, new Responsibility(METROPOLE, AIX, METROPOLE), null));
        given(PROPOSED).when(validate(TOWN)).expectEvents(STANDS);
    }

    @Test
    @Proves("MET-09")
    void has_versions_each_of_which_both_agreed_to() {
        var revised = proposed(2, LineChange.CHANGED, null);
        given(PROPOSED, STANDS).when(new ReviseLine(ID, METRO, sensor(), MAY_4)).expectEvents(revised);
        given(PROPOSED, STANDS, revised).when(validate(TOWN)).expectEvents(validated(2, 2, LineChange.CHANGED, null));
        expectRefusal(
                given(PROPOSED, STANDS, revised).when(new ReviseLine(ID, TOWN, sensor(), MAY_4)),
                MaterielRule.ONE_PROPOSAL_AT_A_TIME);
        expectRefusal(
                given(PROPOSED, STANDS).when(new ReviseLine(ID, METRO, support(METROPOLE), MAY_4)),
                MaterielRule.KIND_STAYS);
    }

    @Test
    void stays_as_it_was_where_the_other_refuses_or_the_first_takes_its_proposal_back() {
        var refused = new LineRefused(ID, 1, true, AIX, REASON, MAY_4);
        given(PROPOSED).when(new RefuseLine(ID, TOWN, REASON, MAY_4)).expectEvents(refused);
        expectRefusal(
                given(PROPOSED, refused).when(new ReviseLine(ID, METRO, sensor(), MAY_4)), MaterielRule.LINE_STANDS);
        given(PROPOSED)
                .when(new WithdrawLine(ID, METRO, REASON, MAY_4))
                .expectEvents(new LineWithdrawn(ID, 1, true, METROPOLE, REASON, MAY_4));
        given(PROPOSED, STANDS, proposed(2, LineChange.CHANGED, null))
                .when(new WithdrawLine(ID, METRO, REASON, MAY_4))
                .expectEvents(new LineWithdrawn(ID, 2, false, METROPOLE, REASON, MAY_4));
        expectRefusal(given(PROPOSED).when(new WithdrawLine(ID, TOWN, REASON, MAY_4)), MaterielRule.PROPOSER_WITHDRAWS);
    }

    @ParameterizedTest
    @EnumSource(names = {"REMOVED", "KEPT"})
    @Proves("MET-24")
    void ends_as_both_have_written_down(LineChange fate) {
        var planned = proposed(2, fate, PLAN);
        given(PROPOSED, STANDS).when(plan(METRO, fate)).expectEvents(planned);
        var over = validated(2, 2, fate, PLAN);
        given(PROPOSED, STANDS, planned).when(validate(TOWN)).expectEvents(over);
        expectRefusal(given(PROPOSED, STANDS, planned, over).when(plan(METRO, fate)), MaterielRule.LINE_STANDS);
        expectRefusal(given(PROPOSED, STANDS, planned).when(validate(METRO)), MaterielRule.OTHER_PARTY_ANSWERS);
    }

    @Test
    @Proves("MET-24")
    void ends_by_going_or_staying_and_not_otherwise() {
        expectRefusal(
                given(PROPOSED, STANDS).when(plan(METRO, LineChange.CHANGED)), MaterielRule.END_IS_KEEPING_OR_REMOVING);
    }

    @Test
    void follows_the_calendar() {
        expectRefusal(
                given(PROPOSED).when(new ValidateLine(ID, TOWN, null, MAY_4.minusDays(1))), MaterielRule.DATES_FOLLOW);
        assertThat(MaterielId.of(ID.toString())).isEqualTo(ID);
    }

    private static PlanLineEnd plan(Actor by, LineChange fate) {
        return new PlanLineEnd(ID, by, fate, PLAN, null, MAY_4);
    }

    private static ProposeLine propose(Actor by, AnnexLine line) {
        return new ProposeLine(ID, by, terms(LineKind.EQUIPMENT), line, MAY_4);
    }

    private static ValidateLine validate(Actor by) {
        return new ValidateLine(ID, by, null, MAY_4);
    }

    private static LineProposed proposed(int round, LineChange change, EndPlan plan) {
        return new LineProposed(ID, round, change, terms(LineKind.EQUIPMENT), METROPOLE, AIX, sensor(), plan, MAY_4);
    }

    private static LineValidated validated(int round, int version, LineChange change, EndPlan plan) {
        return validated(round, version, change, sensor(), BORNE, plan);
    }

    private static LineValidated validated(
            int round, int version, LineChange change, AnnexLine line, Responsibility borne, EndPlan plan) {
        return new LineValidated(ID, round, version, change, METROPOLE, AIX, line, borne, plan, MAY_4);
    }

    private static TestExecutor<Bien> given(MaterielEvent... come) {
        return new AggregateTestFixture<>(Bien.class).given(List.of(come));
    }
}
