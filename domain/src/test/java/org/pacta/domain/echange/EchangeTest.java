package org.pacta.domain.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.echange.EchangeCommand.*;
import org.pacta.domain.echange.EchangeEvent.*;
import org.pacta.domain.materiel.Annexes;
import org.pacta.domain.materiel.DataTerms;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.proofs.Proves;

@DisplayName("An exchange of data")
class EchangeTest {

    static final EchangeId ID = new EchangeId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000b0c1"));
    static final ExchangeTerms TERMS =
            ExchangeTerms.of(TemplateShelf.template("smart-metropole"), SMART).orElseThrow();
    static final String LICENCE = "Usage interne";
    static final Annexes GOODS = Annexes.none()
            .with(1, dataSet(new DataTerms(false, LICENCE)))
            .with(2, dataSet(new DataTerms(true, "Licence ouverte 2.0")))
            .with(3, network())
            .with(4, sensor());
    static final EchangeEvent PROPOSED = new ExchangeProposed(
            ID, TERMS, request(1, null, TERMS.documents(), false, false), METROPOLE, AIX, AIX, null, LICENCE, MAY_4);
    static final EchangeEvent ACCEPTED = new ExchangeAccepted(ID, AIX, TERMS.documents(), MAY_4);
    static final EchangeEvent STARTED = new ExchangeStarted(ID, MAY_4);

    @Test
    @Proves("MET-04")
    void begins_once_each_party_has_accepted_the_charter_and_the_clause_and_not_before() {
        assertThat(TERMS.documents()).containsExactlyInAnyOrder("charte-de-la-donnee", "clause-d-interface");
        given().when(propose(METRO, request(1, null, TERMS.documents(), false, false)))
                .expectEvents(PROPOSED);
        expectRefusal(given(PROPOSED).when(start(TOWN)), EchangeRule.ACCEPTED_BEFORE_IT_STARTS);
        given(PROPOSED)
                .when(new AcceptExchange(ID, TOWN, TERMS.documents(), MAY_4))
                .expectEvents(ACCEPTED);
        given(PROPOSED, ACCEPTED).when(start(TOWN)).expectEvents(STARTED);
    }

    @Test
    @Proves("MET-04")
    void is_accepted_with_both_documents_by_both_parties() {
        var one = Set.of("charte-de-la-donnee");
        expectRefusal(
                given().when(propose(METRO, request(1, null, one, false, false))),
                EchangeRule.EVERYTHING_IS_ACCEPTED,
                "clause-d-interface");
        expectRefusal(
                given(PROPOSED).when(new AcceptExchange(ID, TOWN, one, MAY_4)), EchangeRule.EVERYTHING_IS_ACCEPTED);
        expectRefusal(
                given(PROPOSED).when(new AcceptExchange(ID, METRO, TERMS.documents(), MAY_4)),
                EchangeRule.OTHER_PARTY_ANSWERS,
                "aix");
        expectRefusal(
                given(PROPOSED, ACCEPTED).when(new RefuseExchange(ID, TOWN, REASON, MAY_4)), EchangeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("MET-23")
    void is_of_data_whose_licence_the_annexes_fix_and_is_opened_by_their_owner() {
        expectRefusal(
                given().when(propose(METRO, request(9, null, TERMS.documents(), false, false))),
                EchangeRule.DATA_SET_IS_LISTED);
        expectRefusal(
                given().when(propose(METRO, request(4, null, TERMS.documents(), false, false))),
                EchangeRule.DATA_SET_IS_LISTED);
        expectRefusal(given(PROPOSED, ACCEPTED).when(start(METRO)), EchangeRule.OWNER_STARTS, "aix");
        var unfixed = new AggregateTestFixture<>(Echange.class)
                .registerInjectableResource(Annexes.none().with(1, dataSet(new DataTerms(false, ""))))
                .givenNoPriorActivity();
        expectRefusal(
                unfixed.when(propose(METRO, request(1, null, TERMS.documents(), false, false))),
                EchangeRule.LICENCE_IS_FIXED);
    }

    @Test
    @Proves("MET-04")
    void of_open_data_needs_no_acceptance() {
        expectRefusal(
                given().when(propose(METRO, request(2, null, TERMS.documents(), false, false))),
                EchangeRule.OPEN_DATA_NEED_NOTHING);
    }

    @Test
    void does_not_begin_on_data_that_have_left_the_annexes() {
        var emptied = new AggregateTestFixture<>(Echange.class)
                .registerInjectableResource(Annexes.none())
                .given(PROPOSED, ACCEPTED);
        expectRefusal(emptied.when(start(TOWN)), EchangeRule.DATA_SET_IS_LISTED);
    }

    @Test
    @Proves("MET-15")
    void crosses_a_lent_network_once_nothing_excluded_is_declared_to_pass() {
        expectRefusal(
                given().when(propose(TOWN, request(1, 3, TERMS.documents(), false, false))),
                EchangeRule.NOTHING_EXCLUDED_PASSES,
                "donnees-personnelles, pseudo-temps-reel, temps-reel");
        given().when(propose(TOWN, request(1, 3, TERMS.documents(), true, false)))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                given().when(propose(TOWN, request(1, 4, TERMS.documents(), true, false))),
                EchangeRule.NETWORK_IS_SHARED);
    }

    @Test
    @Proves("MET-16")
    void lets_the_host_use_what_crosses_its_network_only_as_the_guest_consents() {
        var carried = new ExchangeProposed(
                ID, TERMS, request(1, 3, TERMS.documents(), true, true), AIX, METROPOLE, AIX, AIX, LICENCE, MAY_4);
        var changed = new TransitConsentChanged(ID, AIX, false, MAY_4);
        given().when(propose(TOWN, request(1, 3, TERMS.documents(), true, true)))
                .expectEvents(carried);
        expectRefusal(
                given().when(propose(METRO, request(1, 3, TERMS.documents(), true, true))), EchangeRule.GUEST_CONSENTS);
        expectRefusal(
                given().when(propose(TOWN, request(1, null, TERMS.documents(), true, true))),
                EchangeRule.GUEST_CONSENTS);
        given(carried).when(new ChangeTransitConsent(ID, TOWN, false, MAY_4)).expectEvents(changed);
        given(carried, changed)
                .when(new ChangeTransitConsent(ID, TOWN, false, MAY_4))
                .expectNoEvents();
        expectRefusal(
                given(carried).when(new ChangeTransitConsent(ID, METRO, false, MAY_4)), EchangeRule.GUEST_CONSENTS);
        expectRefusal(
                given(PROPOSED).when(new ChangeTransitConsent(ID, TOWN, true, MAY_4)), EchangeRule.GUEST_CONSENTS);
    }

    @Test
    void is_refused_withdrawn_and_stopped_in_its_order() {
        given(PROPOSED)
                .when(new RefuseExchange(ID, TOWN, REASON, MAY_4))
                .expectEvents(new ExchangeRefused(ID, AIX, REASON, MAY_4));
        given(PROPOSED, ACCEPTED)
                .when(new WithdrawExchange(ID, METRO, REASON, MAY_4))
                .expectEvents(new ExchangeWithdrawn(ID, METROPOLE, REASON, MAY_4));
        expectRefusal(
                given(PROPOSED).when(new WithdrawExchange(ID, TOWN, REASON, MAY_4)), EchangeRule.PROPOSER_WITHDRAWS);
        expectRefusal(
                given(PROPOSED, ACCEPTED, STARTED).when(new WithdrawExchange(ID, METRO, REASON, MAY_4)),
                EchangeRule.STEP_IS_OPEN);
        given(PROPOSED, ACCEPTED, STARTED)
                .when(new StopExchange(ID, METRO, REASON, MAY_4))
                .expectEvents(new ExchangeStopped(ID, METROPOLE, REASON, MAY_4));
        expectRefusal(given(PROPOSED).when(new StopExchange(ID, METRO, REASON, MAY_4)), EchangeRule.STEP_IS_OPEN);
        expectRefusal(
                given(PROPOSED, ACCEPTED, STARTED).when(new StopExchange(ID, actor(VAR, Role.JURISTE), REASON, MAY_4)),
                EchangeRule.EITHER_PARTY_STOPS);
    }

    @Test
    void is_between_the_parties_and_follows_the_calendar() {
        expectRefusal(
                given().when(propose(actor(VAR, Role.DPO), request(1, null, TERMS.documents(), false, false))),
                EchangeRule.PARTY_PROPOSES);
        expectRefusal(
                given(PROPOSED).when(new AcceptExchange(ID, TOWN, TERMS.documents(), MAY_4.minusDays(1))),
                EchangeRule.DATES_FOLLOW);
        assertThat(EchangeId.of(ID.toString())).isEqualTo(ID);
        assertThat(ExchangeTerms.of(TemplateShelf.template("suresnes-xxii"), TRIAL))
                .isEmpty();
    }

    private static ExchangeRequest request(
            int dataSet, @Nullable Integer network, Set<String> accepted, boolean declared, boolean transit) {
        MaterielId carrier = network == null ? null : id(network);
        return new ExchangeRequest(id(dataSet), carrier, REASON, accepted, declared, transit);
    }

    private static ProposeExchange propose(Actor by, ExchangeRequest request) {
        return new ProposeExchange(ID, by, TERMS, request, MAY_4);
    }

    private static StartExchange start(Actor by) {
        return new StartExchange(ID, by, MAY_4);
    }

    private static TestExecutor<Echange> given(EchangeEvent... come) {
        return new AggregateTestFixture<>(Echange.class)
                .registerInjectableResource(GOODS)
                .given(List.of(come));
    }
}
