package org.pacta.domain.attestation;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;
import static org.pacta.domain.shared.Signed.CALENDARS;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.attestation.AttestationCommand.*;
import org.pacta.domain.attestation.AttestationEvent.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A certificate of insurance")
class AttestationTest {

    static final Paper PAPER = PapersTest.paper("suresnes-xxii", XXII, "responsabilite-civile");
    static final AttestationId ID = AttestationId.of(CONVENTION, PAPER);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);
    static final LocalDate DECEMBER_31 = LocalDate.of(2026, 12, 31);

    /** Last day of the convention. */
    static final LocalDate UNTIL = LocalDate.of(2027, 9, 1);

    static final Actor FIRM = actor(XXII, Role.JURISTE);
    static final Actor CITY = actor(SURESNES, Role.JURISTE);
    static final Set<String> DUTY = Set.of("SUR-13.3");
    static final Set<String> MET = Set.of("sur-insurance");

    @Test
    @Proves({"SUR-13.3", "VAR-16"})
    void is_asked_by_the_other_party_and_once_at_a_time() {
        certificate().givenNoPriorActivity().when(ask(CITY)).expectEvents(awaited(1));
        expectRefusal(certificate().given(awaited(1)).when(ask(CITY)), AttestationRule.PAPER_IS_ASKED_ONCE);
        expectRefusal(
                certificate().givenNoPriorActivity().when(ask(actor(VAR, Role.JURISTE))), AttestationRule.PARTY_ASKS);
    }

    @Test
    @Proves({"SUR-13.3", "VAR-16"})
    void that_ends_before_the_convention_has_to_be_renewed_by_its_own_last_day() {
        certificate()
                .given(awaited(1))
                .when(show(FIRM, JANUARY_1, DECEMBER_31))
                .expectEvents(
                        shown(1, JANUARY_1, DECEMBER_31, false, 0),
                        renewal(1, JANUARY_1, DECEMBER_31),
                        foreseen(1, DECEMBER_31));
        var due = renewal(1, JANUARY_1, DECEMBER_31).due();
        assertThat(due).isNotNull();
        assertThat(due.lastDay()).isEqualTo(DECEMBER_31);
        assertThat(renewal(1, JANUARY_1, DECEMBER_31).concerned()).containsExactly(XXII);
    }

    @Test
    @Proves({"SUR-13.3", "VAR-16"})
    void that_lasts_as_long_as_the_convention_is_not_renewed_but_may_be_asked_for_anew() {
        var whole = shown(1, JANUARY_1, UNTIL, true, 0);
        certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, UNTIL)).expectEvents(whole);
        certificate().given(awaited(1), whole).when(ask(CITY)).expectEvents(awaited(2));
        expectRefusal(
                certificate().given(awaited(1), whole).when(show(FIRM, JANUARY_1, UNTIL)),
                AttestationRule.PAPER_IS_AWAITED);
    }

    @Test
    @Proves("SUR-13.3")
    void that_is_renewed_tells_the_days_without_cover() {
        var first = shown(1, JANUARY_1, DECEMBER_31, false, 0);
        var late = LocalDate.of(2027, 1, 11);
        certificate()
                .given(awaited(1), first, renewal(1, JANUARY_1, DECEMBER_31))
                .when(show(FIRM, late, UNTIL))
                .expectEvents(shown(2, late, UNTIL, true, 10));
    }

    @Test
    @Proves({"SUR-13.3", "VAR-16"})
    void that_has_expired_proves_nothing() {
        expectRefusal(
                certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, MARCH_2.minusDays(1))),
                AttestationRule.PAPER_IS_VALID);
        expectRefusal(
                certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, JANUARY_1)), AttestationRule.DATES_FOLLOW);
        expectRefusal(
                certificate().given(awaited(1)).when(show(FIRM, JANUARY_1, null)),
                AttestationRule.PAPER_SAYS_UNTIL_WHEN);
    }

    @Test
    void is_shown_by_its_owner_alone() {
        expectRefusal(certificate().given(awaited(1)).when(show(CITY, JANUARY_1, UNTIL)), AttestationRule.OWNER_SHOWS);
    }

    @Test
    void is_dispensed_with_by_the_other_party_for_good() {
        var dispensed = new AttestationDispensed(ID, 1, SURESNES, REASON, MARCH_2);
        certificate().given(awaited(1)).when(dispense(CITY)).expectEvents(dispensed);
        expectRefusal(certificate().given(awaited(1)).when(dispense(FIRM)), AttestationRule.OTHER_PARTY_DISPENSES);
        expectRefusal(certificate().given(awaited(1), dispensed).when(ask(CITY)), AttestationRule.PAPER_IS_OWED_STILL);
        assertThat(dispensed.endsText(1)).as("the convention goes on").isFalse();
    }

    @Test
    void is_expected_once_where_the_text_asks_for_it_by_itself() {
        var expected =
                new AttestationAwaited(ID, 1, PAPER.title(), "sur-insurance", Set.of(SURESNES), null, DUTY, MARCH_2);
        var expect = new ExpectAttestation(ID, PAPER, MARCH_2);
        certificate().givenNoPriorActivity().when(expect).expectEvents(expected);
        certificate().given(expected).when(expect).expectNoEvents();
    }

    @Test
    @Proves("CDP-D5")
    void or_an_evidence_that_does_not_expire_is_shown_and_never_renewed() {
        var training = PapersTest.paper("gouvernance-ia", VAR, "formation");
        var id = AttestationId.of(CONVENTION, training);
        certificate()
                .given(awaitedOf(id, training, COLLECTIVITE))
                .when(new DeliverAttestation(
                        id, actor(VAR, Role.TECHNIQUE), REASON, "RC 2026-1", TEXT, JANUARY_1, null, UNTIL, MARCH_2))
                .expectEvents(new AttestationDelivered(
                        id,
                        1,
                        REASON,
                        "RC 2026-1",
                        TEXT,
                        JANUARY_1,
                        null,
                        true,
                        0,
                        training.obligations(),
                        Set.of(),
                        MARCH_2));
    }

    private static AttestationAwaited awaitedOf(AttestationId id, Paper paper, Organisation asker) {
        return new AttestationAwaited(id, 1, paper.title(), null, paper.others(), asker, paper.obligations(), MARCH_2);
    }

    static AttestationAwaited awaited(int round) {
        return new AttestationAwaited(
                ID, round, PAPER.title(), "sur-insurance", Set.of(SURESNES), SURESNES, DUTY, MARCH_2);
    }

    static AskForAttestation ask(Actor by) {
        return new AskForAttestation(ID, by, PAPER, MARCH_2);
    }

    static DeliverAttestation show(Actor by, LocalDate from, @Nullable LocalDate end) {
        return new DeliverAttestation(ID, by, REASON, "RC 2026-1", TEXT, from, end, UNTIL, MARCH_2);
    }

    static AttestationDelivered shown(int round, LocalDate from, LocalDate end, boolean covers, long days) {
        return new AttestationDelivered(
                ID, round, REASON, "RC 2026-1", TEXT, from, end, covers, days, DUTY, MET, MARCH_2);
    }

    static RenewalDue renewal(int round, LocalDate from, LocalDate end) {
        var days = Math.toIntExact(DAYS.between(from, end));
        var line = Catalogue.line("sur-insurance").lasting(Span.days(days));
        return new RenewalDue(ID, round, PAPER.title(), line.from(from, CALENDARS.of(XXII)), DUTY, MARCH_2);
    }

    static RenewalForeseen foreseen(int round, LocalDate end) {
        return new RenewalForeseen(
                ID, round, Catalogue.line("certificate-renewal").from(end, CALENDARS.of(XXII)), MARCH_2);
    }

    static DispenseWithAttestation dispense(Actor by) {
        return new DispenseWithAttestation(ID, by, REASON, MARCH_2);
    }

    static FixtureConfiguration<Attestation> certificate() {
        return new AggregateTestFixture<>(Attestation.class).registerInjectableResource(CALENDARS);
    }
}
