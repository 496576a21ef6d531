package org.pacta.domain.signalement;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.Signed;
import org.pacta.domain.signalement.SignalCommand.*;
import org.pacta.domain.signalement.SignalEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("What a party tells the other")
class SignalTest {

    static final SignalId ID = new SignalId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000e1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Instant KNOWN = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TOLD = Instant.parse("2026-03-02T10:35:00Z");
    static final Instant READ = Instant.parse("2026-03-02T11:00:00Z");
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.TECHNIQUE);

    @Test
    @Proves("SUR-8")
    void as_soon_as_it_knows_it_may_compromise_the_execution_bears_the_time_that_took() {
        var fact = terms("suresnes-xxii", XXII, "fait");
        signal().givenNoPriorActivity().when(tell(FIRM, fact, KNOWN)).expectEvents(told(fact, null));
        expectRefusal(signal().givenNoPriorActivity().when(tell(CITY, fact, KNOWN)), SignalRule.TELLER_TELLS);
        expectRefusal(
                signal().givenNoPriorActivity().when(tell(FIRM, fact, TOLD.plusSeconds(1))),
                SignalRule.MOMENT_HAS_COME);
        assertThat(of("suresnes-xxii").of(SURESNES, "fait")).as("either party").isPresent();
    }

    @Test
    @Proves("SUR-13.5")
    void to_correct_what_was_wrong_bears_the_time_since_it_was_known() {
        var correction = terms("suresnes-xxii", XXII, "rectification");
        assertThat(correction.obligations()).containsExactly("SUR-13.5");
        signal().givenNoPriorActivity().when(tell(FIRM, correction, KNOWN)).expectEvents(told(correction, null));
    }

    @Test
    @Proves("SUR-8")
    void is_acknowledged_by_the_other_once() {
        var fact = told(terms("suresnes-xxii", XXII, "fait"), null);
        var read = new SignalAcknowledged(ID, SURESNES, null, 25, Set.of("SUR-8"), MARCH_2);
        signal().given(fact).when(read(CITY)).expectEvents(read);
        expectRefusal(signal().given(fact).when(read(FIRM)), SignalRule.OTHER_PARTY_ACKNOWLEDGES);
        expectRefusal(signal().given(fact, read).when(read(CITY)), SignalRule.SIGNAL_IS_OPEN);
    }

    @ParameterizedTest(name = "same group: {0}, registered in France: {1}")
    @Proves("SUR-19")
    @CsvSource({"true, false", "false, true", "false, false"})
    void is_never_a_transfer_out_of_the_group_or_of_france(boolean sameGroup, boolean inFrance) {
        expectRefusal(
                signal().givenNoPriorActivity().when(transfer(new Transferee(sameGroup, inFrance))),
                SignalRule.TRANSFER_STAYS_IN_THE_GROUP);
        expectRefusal(signal().givenNoPriorActivity().when(transfer(null)), SignalRule.TRANSFER_STAYS_IN_THE_GROUP);
    }

    @Test
    @Proves("SUR-19")
    void may_be_a_transfer_of_the_partner_within_its_group_in_france() {
        signal().givenNoPriorActivity()
                .when(transfer(new Transferee(true, true)))
                .expectEvents(told(terms("suresnes-xxii", XXII, "cession"), null));
        assertThat(of("suresnes-xxii").of(SURESNES, "cession"))
                .as("the City does not transfer")
                .isEmpty();
    }

    @Test
    @Proves("VAR-08")
    void hands_over_a_whole_document_of_access_which_the_other_acknowledges() {
        var handover = terms("var-ia", VAR, "remise");
        var parts = Set.of("identifiants", "plateforme", "support");
        expectRefusal(
                signal().givenNoPriorActivity().when(hand(handover, null, parts)), SignalRule.DOCUMENT_IS_HANDED_OVER);
        expectRefusal(
                signal().givenNoPriorActivity().when(hand(handover, TEXT, Set.of("identifiants", "support"))),
                SignalRule.DOCUMENT_IS_COMPLETE,
                "plateforme");
        signal().givenNoPriorActivity().when(hand(handover, TEXT, parts)).expectEvents(told(handover, TEXT));
        signal().given(told(handover, TEXT))
                .when(read(actor(COLLECTIVITE, Role.TECHNIQUE)))
                .expectEvents(new SignalAcknowledged(ID, COLLECTIVITE, null, 25, Set.of("VAR-08"), MARCH_2));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Proves({"VAR-09", "VAR-17", "VAR-18"})
    @CsvSource({"usage-interdit, VAR-09", "divulgation, VAR-17", "securite, VAR-18"})
    void may_be_that_a_duty_of_the_var_was_broken_and_bears_that_duty(String kind, String obligation) {
        var broken = terms("var-ia", COLLECTIVITE, kind);
        assertThat(broken.obligations()).containsExactly(obligation);
        signal().givenNoPriorActivity()
                .when(tell(actor(COLLECTIVITE, Role.TECHNIQUE), broken, KNOWN))
                .expectEvents(told(broken, null));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @Proves({"SUR-4", "SUR-5.3", "SUR-5.4", "SUR-10.2"})
    @CsvSource({
        "document, xxii, SUR-4",
        "retard, suresnes, SUR-4",
        "panne, suresnes, SUR-5.3",
        "dependance, suresnes, SUR-5.4",
        "hors-licence, xxii, SUR-10.2"
    })
    void may_be_what_the_trial_of_suresnes_asks_and_is_acknowledged_with_the_time_that_took(
            String kind, String from, String obligation) {
        var terms = terms("suresnes-xxii", new Organisation(from), kind);
        assertThat(terms.obligations()).containsExactly(obligation);
        signal().givenNoPriorActivity()
                .when(tell(actor(new Organisation(from), Role.TECHNIQUE), terms, KNOWN))
                .expectEvents(told(terms, null));
        signal().given(told(terms, null))
                .when(read(actor(terms.to(), Role.TECHNIQUE)))
                .expectEvents(new SignalAcknowledged(ID, terms.to(), null, 25, Set.of(obligation), MARCH_2));
    }

    @Test
    @Proves("SUR-5.3")
    void about_a_failure_of_the_cameras_is_the_citys_to_tell() {
        assertThat(of("suresnes-xxii").of(XXII, "panne")).isEmpty();
    }

    @Test
    void that_was_nothing_is_retracted_by_whoever_told_it() {
        var fact = told(terms("suresnes-xxii", XXII, "fait"), null);
        var retracted = new SignalRetracted(ID, REASON, MARCH_2);
        signal().given(fact).when(new RetractSignal(ID, FIRM, REASON, MARCH_2)).expectEvents(retracted);
        expectRefusal(signal().given(fact).when(new RetractSignal(ID, CITY, REASON, MARCH_2)), SignalRule.TELLER_TELLS);
        expectRefusal(signal().given(fact, retracted).when(read(CITY)), SignalRule.SIGNAL_IS_OPEN);
        assertThat(retracted.endsText(1)).as("the convention goes on").isFalse();
    }

    private static Signals of(String template) {
        return new Signals(Signed.template(template), Signed.parties(template));
    }

    private static SignalTerms terms(String template, Organisation from, String kind) {
        return of(template).of(from, kind).orElseThrow();
    }

    private static RaiseSignal tell(Actor by, SignalTerms terms, Instant known) {
        return new RaiseSignal(ID, by, terms, REASON, known, null, Set.of(), null, TOLD, MARCH_2);
    }

    private static RaiseSignal transfer(@Nullable Transferee transferee) {
        var terms = terms("suresnes-xxii", XXII, "cession");
        return new RaiseSignal(ID, FIRM, terms, REASON, KNOWN, null, Set.of(), transferee, TOLD, MARCH_2);
    }

    private static RaiseSignal hand(SignalTerms terms, @Nullable Sha256 document, Set<String> content) {
        var by = actor(VAR, Role.TECHNIQUE);
        return new RaiseSignal(ID, by, terms, REASON, KNOWN, document, content, null, TOLD, MARCH_2);
    }

    private static AcknowledgeSignal read(Actor by) {
        return new AcknowledgeSignal(ID, by, null, READ, MARCH_2);
    }

    private static SignalRaised told(SignalTerms terms, @Nullable Sha256 document) {
        return new SignalRaised(
                ID,
                terms.kind(),
                terms.title(),
                terms.from(),
                terms.to(),
                REASON,
                KNOWN,
                95,
                document,
                terms.obligations(),
                MARCH_2);
    }

    private static FixtureConfiguration<Signal> signal() {
        return new AggregateTestFixture<>(Signal.class);
    }
}
