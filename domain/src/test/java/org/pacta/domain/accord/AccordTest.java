package org.pacta.domain.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.accord.AccordCommand.*;
import org.pacta.domain.accord.AccordEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A prior written agreement")
class AccordTest {

    static final AccordId ID = new AccordId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000b1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.EXECUTIF);
    static final Accords ACCORDS = new Accords(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"));
    static final AccordTerms NEWS = ACCORDS.of(XXII, "communication").orElseThrow();
    static final AccordTerms RESULTS = ACCORDS.of(XXII, "resultats").orElseThrow();
    static final Set<String> DUTY = Set.of("SUR-20");
    static final AccordGiven GIVEN = new AccordGiven(ID, SURESNES, null, DUTY, MARCH_2);

    @Test
    @Proves("SUR-20")
    void to_cite_the_other_party_is_asked_of_it_before_anything_is_published() {
        accord().givenNoPriorActivity().when(ask(FIRM, NEWS, MARCH_9)).expectEvents(asked());
        expectRefusal(accord().givenNoPriorActivity().when(ask(FIRM, NEWS, MARCH_2)), AccordRule.ASKED_BEFOREHAND);
        expectRefusal(accord().givenNoPriorActivity().when(ask(CITY, NEWS, MARCH_9)), AccordRule.ASKER_ASKS);
        accord().given(asked()).when(ask(FIRM, NEWS, MARCH_9)).expectNoEvents();
    }

    @Test
    @Proves("SUR-20")
    void is_given_by_the_other_party_alone_and_by_somebody_who_binds_it() {
        accord().given(asked()).when(give(CITY)).expectEvents(GIVEN);
        expectRefusal(accord().given(asked()).when(give(FIRM)), AccordRule.OTHER_PARTY_ANSWERS);
        expectRefusal(
                accord().given(asked()).when(give(actor(SURESNES, Role.TECHNIQUE))), AccordRule.OTHER_PARTY_ANSWERS);
        expectRefusal(accord().given(asked(), GIVEN).when(give(CITY)), AccordRule.REQUEST_AWAITS_AN_ANSWER);
    }

    @Test
    @Proves("SUR-20")
    void that_is_not_given_lets_nothing_be_published() {
        expectRefusal(accord().given(asked()).when(use(MARCH_9)), AccordRule.AGREED_FIRST);
        var refused = new AccordRefused(ID, SURESNES, REASON, DUTY, MARCH_2);
        accord().given(asked())
                .when(new RefuseAccord(ID, CITY, REASON, MARCH_2))
                .expectEvents(refused);
        expectRefusal(accord().given(asked(), refused).when(use(MARCH_9)), AccordRule.AGREED_FIRST);
    }

    @Test
    @Proves("SUR-20")
    void once_given_lets_be_published_what_was_agreed_to_and_not_before_that_day() {
        accord().given(asked(), GIVEN).when(use(MARCH_9)).expectEvents(new AccordUsed(ID, REASON, TEXT, DUTY, MARCH_9));
        expectRefusal(accord().given(asked(), GIVEN).when(use(MARCH_2.minusDays(1))), AccordRule.DATES_FOLLOW);
    }

    @Test
    @Proves("SUR-10.3")
    void for_a_third_party_to_use_the_results_is_that_of_both_parties() {
        assertThat(RESULTS.askerAgrees()).isTrue();
        assertThat(NEWS.askerAgrees()).isFalse();
        assertThat(ACCORDS.of(SURESNES, "resultats").orElseThrow().agreeing()).isEqualTo(XXII);
        expectRefusal(
                accord().givenNoPriorActivity().when(ask(FIRM, RESULTS, MARCH_9)), AccordRule.ASKER_AGREES_ITSELF);
        accord().givenNoPriorActivity()
                .when(ask(actor(XXII, Role.EXECUTIF), RESULTS, MARCH_9))
                .expectEvents(requested(RESULTS));
    }

    @Test
    void that_is_asked_no_more_awaits_nothing() {
        var withdrawn = new AccordRequestWithdrawn(ID, MARCH_2);
        accord().given(asked())
                .when(new WithdrawAccordRequest(ID, FIRM, MARCH_2))
                .expectEvents(withdrawn);
        expectRefusal(accord().given(asked(), withdrawn).when(give(CITY)), AccordRule.REQUEST_AWAITS_AN_ANSWER);
        assertThat(withdrawn.endsText(1)).as("the convention goes on").isFalse();
    }

    private static AccordRequested asked() {
        return requested(NEWS);
    }

    private static AccordRequested requested(AccordTerms terms) {
        return new AccordRequested(
                ID,
                terms.kind(),
                terms.title(),
                XXII,
                SURESNES,
                terms.askerAgrees(),
                REASON,
                TEXT,
                MARCH_9,
                terms.obligations(),
                MARCH_2);
    }

    private static RequestAccord ask(Actor by, AccordTerms terms, LocalDate planned) {
        return new RequestAccord(ID, by, terms, REASON, TEXT, planned, MARCH_2);
    }

    private static GiveAccord give(Actor by) {
        return new GiveAccord(ID, by, null, MARCH_2);
    }

    private static UseAccord use(LocalDate on) {
        return new UseAccord(ID, FIRM, REASON, TEXT, on);
    }

    private static FixtureConfiguration<Accord> accord() {
        return new AggregateTestFixture<>(Accord.class);
    }
}
