package org.pacta.domain.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.acces.AdmissionCommand.*;
import org.pacta.domain.acces.AdmissionEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A person who comes for the partner")
class AdmissionTest {

    static final AdmissionId ID = new AdmissionId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000d1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Instant ENTERED = Instant.parse("2026-03-02T09:00:00Z");
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.TECHNIQUE);
    static final Escort ESCORT = new Escort(EscortRole.CONTACT, REASON);
    static final AccessTerms TERMS = new AccessTerms(SURESNES, XXII);
    static final PersonAnnounced ANNOUNCED = new PersonAnnounced(ID, SURESNES, XXII, REASON, MARCH_2);
    static final CharterSigned SIGNED = new CharterSigned(ID, TEXT, MARCH_2);
    static final EntryRecorded IN = new EntryRecorded(ID, 1, ESCORT, ENTERED, MARCH_2);

    @Test
    void comes_where_the_clauses_know_a_charter() {
        var suresnes = new AccessClauses(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"));
        assertThat(suresnes.work()).contains(TERMS);
        var departement = new AccessClauses(Signed.template("var-ia"), Signed.parties("var-ia"));
        assertThat(departement.work()).isEmpty();
        assertThat(departement.visit()).isEmpty();
    }

    @Test
    @Proves({"SUR-7.e", "SUR-17.1"})
    void does_not_enter_before_having_signed_the_charter() {
        expectRefusal(person().given(ANNOUNCED).when(enter(CITY, MARCH_2)), AdmissionRule.CHARTER_COMES_FIRST);
        expectRefusal(
                person().given(ANNOUNCED, SIGNED).when(enter(CITY, MARCH_2.minusDays(1))),
                AdmissionRule.CHARTER_COMES_FIRST);
        person().given(ANNOUNCED, SIGNED).when(enter(CITY, MARCH_2)).expectEvents(IN);
    }

    @Test
    @Proves("SUR-7.e")
    void is_announced_and_signs_once_by_the_party_that_sends_it() {
        person().givenNoPriorActivity()
                .when(new AnnouncePerson(ID, FIRM, TERMS, REASON, MARCH_2))
                .expectEvents(ANNOUNCED);
        expectRefusal(
                person().givenNoPriorActivity().when(new AnnouncePerson(ID, CITY, TERMS, REASON, MARCH_2)),
                AdmissionRule.GUEST_SENDS);
        person().given(ANNOUNCED).when(sign(FIRM)).expectEvents(SIGNED);
        expectRefusal(person().given(ANNOUNCED, SIGNED).when(sign(FIRM)), AdmissionRule.CHARTER_IS_SIGNED_ONCE);
    }

    @Test
    @Proves("SUR-7.d")
    void enters_with_an_escort_of_the_city_each_time() {
        expectRefusal(person().given(ANNOUNCED, SIGNED).when(enter(FIRM, MARCH_2)), AdmissionRule.HOST_ESCORTS);
        person().given(ANNOUNCED, SIGNED, IN)
                .when(enter(CITY, MARCH_2))
                .expectEvents(new EntryRecorded(ID, 2, ESCORT, ENTERED, MARCH_2));
        expectRefusal(
                person().given(ANNOUNCED, SIGNED)
                        .when(new RecordEntry(ID, CITY, ESCORT, ENTERED.plusSeconds(1), ENTERED, MARCH_2)),
                AdmissionRule.ENTRY_HAS_COME);
    }

    @Test
    @Proves("SUR-7.e")
    void who_comes_no_more_does_not_enter() {
        var discharged = new PersonDischarged(ID, MARCH_2);
        person().given(ANNOUNCED, SIGNED)
                .when(new DischargePerson(ID, FIRM, MARCH_2))
                .expectEvents(discharged);
        expectRefusal(
                person().given(ANNOUNCED, SIGNED, discharged).when(enter(CITY, MARCH_2)),
                AdmissionRule.PERSON_STILL_COMES);
    }

    private static RecordCharter sign(Actor by) {
        return new RecordCharter(ID, by, TEXT, MARCH_2);
    }

    private static RecordEntry enter(Actor by, LocalDate on) {
        return new RecordEntry(ID, by, ESCORT, ENTERED, ENTERED, on);
    }

    private static FixtureConfiguration<Admission> person() {
        return new AggregateTestFixture<>(Admission.class);
    }
}
