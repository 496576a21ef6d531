package org.pacta.domain.interlocuteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.interlocuteur.InterlocuteurCommand.NameContact;
import org.pacta.domain.interlocuteur.InterlocuteurEvent.ContactNamed;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("The contact of a party")
class InterlocuteurTest {

    static final InterlocuteurId ID = new InterlocuteurId(CONVENTION, XXII);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final ContactNamed FIRST = new ContactNamed(ID, 1, REASON, REASON, MARCH_2, 0, MARCH_2);

    @Test
    void is_owed_by_the_parties_that_the_clause_names() {
        var suresnes = new ContactClause(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"));
        assertThat(suresnes.owing()).containsExactlyInAnyOrder(SURESNES, XXII);
        assertThat(new ContactClause(Signed.template("var-ia"), Signed.parties("var-ia")).owing())
                .isEmpty();
    }

    @Test
    @Proves("SUR-9")
    void is_named_by_that_party_alone() {
        contact().givenNoPriorActivity().when(name(FIRM, MARCH_2, MARCH_2)).expectEvents(FIRST);
        expectRefusal(
                contact().givenNoPriorActivity().when(name(actor(SURESNES, Role.TECHNIQUE), MARCH_2, MARCH_2)),
                InterlocuteurRule.PARTY_NAMES_ITS_OWN);
    }

    @Test
    @Proves("SUR-9")
    void is_replaced_with_the_days_that_passed_before_it_was_told() {
        contact()
                .given(FIRST)
                .when(name(FIRM, MARCH_2.plusDays(1), MARCH_2.plusDays(5)))
                .expectEvents(new ContactNamed(ID, 2, REASON, REASON, MARCH_2.plusDays(1), 4, MARCH_2.plusDays(5)));
        contact()
                .given(FIRST)
                .when(name(FIRM, MARCH_2.plusDays(8), MARCH_2.plusDays(5)))
                .expectEvents(new ContactNamed(ID, 2, REASON, REASON, MARCH_2.plusDays(8), 0, MARCH_2.plusDays(5)));
        expectRefusal(
                contact().given(FIRST).when(name(FIRM, MARCH_2.minusDays(1), MARCH_2)),
                InterlocuteurRule.CHANGES_FOLLOW);
    }

    private static NameContact name(Actor by, LocalDate since, LocalDate on) {
        return new NameContact(ID, by, REASON, REASON, since, on);
    }

    private static FixtureConfiguration<Interlocuteur> contact() {
        return new AggregateTestFixture<>(Interlocuteur.class);
    }
}
