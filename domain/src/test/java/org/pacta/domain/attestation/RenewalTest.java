package org.pacta.domain.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.attestation.AttestationTest.*;
import static org.pacta.domain.shared.Facts.only;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.attestation.AttestationCommand.AskRenewal;
import org.pacta.domain.attestation.AttestationEvent.*;
import org.pacta.domain.deadline.NoticePlan;
import org.pacta.proofs.Proves;

@DisplayName("The next certificate")
class RenewalTest {

    static final LocalDate NOVEMBER_30 = LocalDate.of(2026, 11, 30);
    final AttestationEvent[] soFar = {
        awaited(1),
        shown(1, JANUARY_1, DECEMBER_31, false, 0),
        renewal(1, JANUARY_1, DECEMBER_31),
        foreseen(1, DECEMBER_31)
    };

    @Test
    @Proves({"SUR-13.3", "VAR-16"})
    void is_asked_for_thirty_days_before_the_former_one_ends_and_not_when_that_is_shown() {
        var asking = foreseen(1, DECEMBER_31).asking();
        assertThat(asking.lastDay()).isEqualTo(NOVEMBER_30);
        assertThat(foreseen(1, DECEMBER_31).concerned()).containsExactly(XXII);
        var due = Objects.requireNonNull(renewal(1, JANUARY_1, DECEMBER_31).due());
        assertThat(NoticePlan.of(due, Set.of(XXII), due.trigger()))
                .as("nobody is reminded of what is not asked for yet")
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.at()).isAfterOrEqualTo(asking.nominal()));
        certificate()
                .given((Object[]) soFar)
                .when(new AskRenewal(ID))
                .expectEvents(new RenewalAsked(ID, 1, NOVEMBER_30));
    }

    @Test
    @Proves("SUR-13.3")
    void is_asked_for_once() {
        var asked = new RenewalAsked(ID, 1, NOVEMBER_30);
        certificate()
                .given((Object[]) soFar)
                .andGiven(asked)
                .when(new AskRenewal(ID))
                .expectNoEvents();
        expectRefusal(
                certificate().given((Object[]) soFar).andGiven(asked).when(ask(CITY)),
                AttestationRule.PAPER_IS_ASKED_ONCE);
        assertThat(asked.meets()).containsExactly("certificate-renewal");
    }

    @Test
    @Proves("SUR-13.3")
    void is_asked_for_earlier_by_a_party_that_wants_it() {
        certificate().given((Object[]) soFar).when(ask(CITY)).expectEvents(new RenewalAsked(ID, 1, MARCH_2));
    }

    @Test
    @Proves("SUR-13.3")
    void is_asked_for_at_once_where_the_former_one_ends_shortly() {
        var soon = MARCH_2.plusDays(30);
        var asked = only(RenewalAsked.class, certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, soon)));
        assertThat(asked.legalDate()).isEqualTo(MARCH_2);
        var later = MARCH_2.plusDays(31);
        var foreseen =
                only(RenewalForeseen.class, certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, later)));
        assertThat(foreseen.asking().lastDay()).isEqualTo(MARCH_2);
    }

    @Test
    void shown_before_it_is_asked_for_or_dispensed_with_is_not_asked_for_any_more() {
        var shown = only(
                AttestationDelivered.class,
                certificate().given((Object[]) soFar).when(show(FIRM, DECEMBER_31, UNTIL)));
        assertThat(shown.meets()).containsExactlyInAnyOrder("sur-insurance", "certificate-renewal");
        certificate()
                .given((Object[]) soFar)
                .andGiven(shown)
                .when(new AskRenewal(ID))
                .expectNoEvents();
        certificate()
                .given((Object[]) soFar)
                .andGiven(new AttestationDispensed(ID, 1, SURESNES, REASON, MARCH_2))
                .when(new AskRenewal(ID))
                .expectNoEvents();
    }

    @Test
    void known_from_before_such_askings_is_owed_at_once_as_it_was() {
        certificate()
                .given(awaited(1), shown(1, JANUARY_1, DECEMBER_31, false, 0), renewal(1, JANUARY_1, DECEMBER_31))
                .when(new AskRenewal(ID))
                .expectNoEvents();
    }
}
