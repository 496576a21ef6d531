package org.pacta.domain.signature;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.OTHER_TEXT;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CallingsOff;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.SignatureCommand.CancelSignature;
import org.pacta.domain.signature.SignatureCommand.OpenSignature;
import org.pacta.domain.signature.SignatureCommand.RefuseSignature;
import org.pacta.domain.signature.SignatureCommand.SignConvention;
import org.pacta.domain.signature.SignatureEvent.ConventionSigned;
import org.pacta.domain.signature.SignatureEvent.SignatureCancelled;
import org.pacta.domain.signature.SignatureEvent.SignatureCompleted;
import org.pacta.domain.signature.SignatureEvent.SignatureOpened;
import org.pacta.domain.signature.SignatureEvent.SignatureRefused;
import org.pacta.proofs.Proves;

@DisplayName("The signature of a convention")
class SignatureTest {

    static final SignatureId ID = new SignatureId(new TextId(CONVENTION, 1));
    static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);
    static final LocalDate MARCH_2 = LocalDate.of(2021, 3, 2);
    static final Actor MAYOR = actor(SURESNES, Role.EXECUTIF);
    static final Actor COMPANY = actor(XXII, Role.EXECUTIF);

    final FixtureConfiguration<Signature> signature = fixture();
    final SignatureEvent opened = new SignatureOpened(ID, TEXT, List.of(SURESNES, XXII), MARCH_1);
    final SignatureEvent signedByCity = new ConventionSigned(ID, SURESNES, MAYOR.id(), TEXT, MARCH_1);

    @Test
    void records_who_signed_which_text_for_which_party() {
        signature.given(opened).when(sign(MAYOR, TEXT, MARCH_1)).expectEvents(signedByCity);
    }

    @Test
    @Proves({"MET-29", "SUR-26"})
    void is_complete_on_the_day_of_the_last_signature_only_once_every_party_has_signed() {
        signature
                .given(opened, signedByCity)
                .when(sign(COMPANY, TEXT, MARCH_2))
                .expectEvents(
                        new ConventionSigned(ID, XXII, COMPANY.id(), TEXT, MARCH_2),
                        new SignatureCompleted(ID, MARCH_2));
    }

    @Test
    @Proves("AIX-08")
    void of_another_text_than_the_one_voted_is_refused() {
        expectRefusal(
                signature.given(opened).when(sign(MAYOR, OTHER_TEXT, MARCH_1)), SignatureRule.TEXT_IS_THE_ONE_VOTED);
    }

    @Test
    @Proves("AIX-08")
    void by_somebody_without_habilitation_is_refused() {
        expectRefusal(
                signature.given(opened).when(sign(actor(SURESNES, Role.JURISTE), TEXT, MARCH_1)),
                SignatureRule.SIGNATORY_IS_HABILITATED);
    }

    @Test
    void by_the_executive_of_an_organisation_that_is_no_party_is_refused() {
        expectRefusal(
                signature
                        .given(opened)
                        .when(sign(actor(org.pacta.domain.shared.People.AIX, Role.EXECUTIF), TEXT, MARCH_1)),
                SignatureRule.SIGNATORY_IS_HABILITATED);
    }

    @Test
    void twice_for_the_same_party_is_refused() {
        expectRefusal(
                signature.given(opened, signedByCity).when(sign(MAYOR, TEXT, MARCH_2)), SignatureRule.PARTY_SIGNS_ONCE);
    }

    @Test
    void before_the_text_was_authorised_is_refused() {
        expectRefusal(
                signature.given(opened).when(sign(MAYOR, TEXT, MARCH_1.minusDays(1))),
                SignatureRule.SIGNED_AFTER_OPENING);
    }

    @Test
    void refused_by_one_party_is_closed_to_the_other() {
        var refused = new SignatureRefused(ID, XXII, REASON, MARCH_2);
        signature
                .given(opened, signedByCity)
                .when(new RefuseSignature(ID, COMPANY, REASON, MARCH_2))
                .expectEvents(refused);
    }

    @Test
    void is_closed_once_refused() {
        var refused = new SignatureRefused(ID, XXII, REASON, MARCH_2);
        expectRefusal(
                fixture().given(opened, refused).when(sign(MAYOR, TEXT, MARCH_2)), SignatureRule.SIGNATURE_IS_OPEN);
    }

    @Test
    void opened_twice_is_opened_once() {
        signature
                .given(opened)
                .when(new OpenSignature(ID, TEXT, List.of(SURESNES, XXII), MARCH_2))
                .expectNoEvents();
    }

    @Test
    void called_off_is_called_off_once() {
        var cancelled = new SignatureCancelled(ID, MARCH_2);
        signature.given(opened).when(new CancelSignature(ID, MARCH_2)).expectEvents(cancelled);
    }

    @Test
    void that_is_complete_is_not_called_off() {
        signature
                .given(opened, signedByCity, new SignatureCompleted(ID, MARCH_2))
                .when(new CancelSignature(ID, MARCH_2))
                .expectNoEvents();
    }

    static SignConvention sign(Actor by, Sha256 text, LocalDate on) {
        return new SignConvention(ID, by, text, on);
    }

    private static FixtureConfiguration<Signature> fixture() {
        return new AggregateTestFixture<>(Signature.class).registerInjectableResource(CallingsOff.NONE);
    }
}
