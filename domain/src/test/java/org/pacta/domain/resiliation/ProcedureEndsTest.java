package org.pacta.domain.resiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.resiliation.Procedures.*;
import static org.pacta.domain.resiliation.ResiliationRule.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.resiliation.ResiliationCommand.*;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A way to the end of a convention")
class ProcedureEndsTest {

    static final Actor FIRM_LAWYER = actor(XXII, Role.JURISTE);
    final Command[] warned = warned(city("breach"), LAWYER);

    @Test
    @Proves({"SUR-16.2.2", "VAR-20"})
    void stops_when_the_breach_is_remedied_and_that_is_acknowledged() {
        var cure = new ReportCure(ID, FIRM_LAWYER, REASON, TEXT, MARCH_5);
        refused(OTHER_PARTY_ANSWERS, and(warned, new ReportCure(ID, LAWYER, REASON, TEXT, MARCH_5)));
        refused(CURE_AWAITS_AN_ANSWER, and(warned, new AcknowledgeCure(ID, LAWYER, null, MARCH_5)));
        refused(AUTHOR_ACTS, and(warned, cure, new AcknowledgeCure(ID, FIRM_LAWYER, null, MARCH_5)));
        assertThat(facts(and(warned, cure, new AcknowledgeCure(ID, LAWYER, null, MARCH_5))))
                .singleElement()
                .isEqualTo(closed(ResiliationOutcome.CURED, 1));
        var disputed = and(warned, cure, new DisputeCure(ID, LAWYER, REASON, MARCH_5));
        assertThat(facts(disputed)).singleElement().isInstanceOf(CureDisputed.class);
        assertThat(facts(and(disputed, new EstablishFailure(ID, LAWYER, REASON, TEXT, APRIL_7))))
                .hasSize(1);
        refused(EFFECT_HAS_NOT_COME, and(warned, cure, new AcknowledgeCure(ID, LAWYER, null, MARCH_5), cureAgain()));
    }

    private static Command cureAgain() {
        return new ReportCure(ID, FIRM_LAWYER, REASON, TEXT, APRIL_7);
    }

    @Test
    void is_withdrawn_by_its_author_as_long_as_the_convention_has_not_ended() {
        var withdraw = new WithdrawResiliation(ID, LAWYER, REASON, APRIL_7);
        refused(AUTHOR_ACTS, and(warned, new WithdrawResiliation(ID, HEAD, REASON, APRIL_7)));
        assertThat(facts(and(warned, withdraw))).hasSize(1);
        refused(EFFECT_HAS_NOT_COME, and(ended(), withdraw));
    }

    @Test
    @Proves("SUR-21")
    void is_waived_by_a_signed_writing_only_and_never_by_silence() {
        var signed = new WaiveResiliation(ID, MAYOR, REASON, TEXT, APRIL_7);
        refused(NO_SILENCE_WAIVES, and(warned, new WaiveResiliation(ID, MAYOR, REASON, null, APRIL_7)));
        refused(NO_SILENCE_WAIVES, and(warned, new WaiveResiliation(ID, LAWYER, REASON, TEXT, APRIL_7)));
        assertThat(facts(and(warned, signed))).singleElement().isInstanceOfSatisfying(ResiliationClosed.class, end -> {
            assertThat(end.outcome()).isEqualTo(ResiliationOutcome.WAIVED);
            assertThat(end.writing()).isEqualTo(TEXT);
        });
        var years = APRIL_7.plusYears(3);
        var established = and(
                warned,
                new NoteDelayOver(ID, "sur-formal-notice", APRIL_7),
                new EstablishFailure(ID, LAWYER, REASON, TEXT, years));
        assertThat(facts(and(established, new DecideResiliation(ID, MAYOR, in(PliForm.LRAR), years))))
                .as("three years of silence later")
                .hasSize(1);
    }

    @Test
    @DisplayName("L28: is contested without being stopped")
    void is_contested_without_being_stopped() {
        var contest = new ContestResiliation(ID, FIRM_LAWYER, REASON, true, APRIL_7);
        refused(OTHER_PARTY_ANSWERS, and(warned, new ContestResiliation(ID, LAWYER, REASON, true, APRIL_7)));
        assertThat(facts(and(ended(), contest)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ResiliationContested.class,
                        fact -> assertThat(fact.meets()).containsExactly(ResiliationEvent.APPEAL));
        assertThat(facts(and(byCity(), contest, effect()))).hasOnlyElementsOfType(ResiliationTookEffect.class);
    }

    @Test
    @DisplayName("L29: of a private party waits for the public body that holds the general interest against it")
    void of_a_private_party_waits_for_the_general_interest() {
        var oppose = new OpposeResiliation(ID, MAYOR, REASON, MARCH_5);
        refused(PUBLIC_PARTY_OPPOSES, and(warned, new OpposeResiliation(ID, HEAD, REASON, MARCH_5)));
        refused(PUBLIC_PARTY_OPPOSES, and(warned, oppose));
        assertThat(firm("breach").opposable()).isTrue();
        var opposed = and(byFirm(), oppose);
        assertThat(facts(and(opposed, effect()))).isEmpty();
        assertThat(facts(and(opposed, effect(), new LiftOpposition(ID, MAYOR, REASON, APRIL_9))))
                .last()
                .isInstanceOfSatisfying(
                        ResiliationTookEffect.class,
                        end -> assertThat(end.legalDate()).isEqualTo(APRIL_9));
        refused(OPPOSITION_STANDS, and(byFirm(), new LiftOpposition(ID, MAYOR, REASON, APRIL_9)));
    }

    @Test
    @DisplayName("whose other party was quicker lapses, for the convention ends once")
    void lapses_when_the_convention_has_ended_otherwise() {
        assertThat(facts(and(warned, new LapseResiliation(ID, APRIL_7))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ResiliationClosed.class,
                        end -> assertThat(end.outcome()).isEqualTo(ResiliationOutcome.LAPSED));
        assertThat(facts(and(ended(), new LapseResiliation(ID, APRIL_7)))).isEmpty();
        assertThat(facts(and(warned, new LapseResiliation(ID, APRIL_7), effect())))
                .isEmpty();
    }

    private static ResiliationClosed closed(ResiliationOutcome outcome, int cures) {
        return new ResiliationClosed(ID, SURESNES, cures, false, outcome, null, null, Set.of("SUR-16.2.2"), MARCH_5);
    }

    private static Command[] ended() {
        return new Command[] {
            open(city("image-ville"), MAYOR, in(PliForm.SIMPLE_LETTER)), served(PliNature.RESILIATION, MARCH_5)
        };
    }

    /** Ends on a day that lies ahead. */
    private static Command[] byCity() {
        return later(ground("suresnes-xxii", SURESNES, "image-ville", LATER), MAYOR);
    }

    private static Command[] byFirm() {
        return later(ground("suresnes-xxii", XXII, "image-partenaire", LATER), HEAD);
    }

    private static final Map<String, String> LATER = Map.of("effet-resiliation-plein-droit", "date-de-la-lettre");

    private static Command[] later(ResiliationGround ground, Actor head) {
        var named = new Writing(PliForm.SIMPLE_LETTER, REASON, null, APRIL_7);
        return new Command[] {open(ground, head, named), served(PliNature.RESILIATION, MARCH_5)};
    }

    private static Command effect() {
        return new NoteDelayOver(ID, ResiliationEvent.EFFECT, LocalDate.of(2026, 4, 8));
    }
}
