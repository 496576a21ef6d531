package org.pacta.domain.resiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.resiliation.Procedures.*;
import static org.pacta.domain.resiliation.ResiliationRule.*;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.resiliation.ResiliationCommand.*;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A termination after a mise en demeure")
class MiseEnDemeureTest {

    @Test
    @Proves("SUR-16.2.2")
    void asks_for_a_registered_letter_and_thirty_days_without_effect() {
        refused(FORM_IS_THE_CLAUSES, open(city("breach"), LAWYER, in(PliForm.SIMPLE_LETTER)));
        refused(FORM_IS_THE_CLAUSES, open(city("breach"), LAWYER, in(PliForm.EMAIL)));
        refused(DELAY_IS_THE_CLAUSES, open(city("breach"), LAWYER, in(PliForm.LRAR, Period.ofDays(3))));
        refused(AUTHOR_ACTS, open(city("breach"), actor(SURESNES, Role.FINANCES), in(PliForm.LRAR)));
        assertThat(facts(warned(city("breach"), LAWYER)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MiseEnDemeureServed.class,
                        fact -> assertThat(fact.remedyBy().lastDay()).isEqualTo(LocalDate.of(2026, 4, 6)));
        refused(DELAY_IS_OVER, and(warned(city("breach"), LAWYER), establish(LAWYER, LocalDate.of(2026, 4, 6))));
        assertThat(facts(and(warned(city("breach"), LAWYER), establish(LAWYER, APRIL_7))))
                .singleElement()
                .isInstanceOf(FailureEstablished.class);
        assertThat(facts(and(warned(firm("breach"), HEAD), establish(HEAD, APRIL_7))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"envoi, 2026-04-01", "premiere-presentation, 2026-04-06", "reception, 2026-04-20", "'', 2026-04-06"})
    @Proves("SUR-16.2.2")
    @DisplayName("L75: counts as the parties chose, in prudence from the effective reception:")
    void counts_as_the_parties_chose(String option, LocalDate nominal) {
        var ground = ground("suresnes-xxii", SURESNES, "breach", Map.of("depart-30-jours", option));
        var arrived = served(PliNature.MISE_EN_DEMEURE, MARCH_2, MARCH_5, LocalDate.of(2026, 3, 20));
        assertThat(facts(open(ground, LAWYER, in(PliForm.LRAR)), arrived))
                .singleElement()
                .isInstanceOfSatisfying(MiseEnDemeureServed.class, fact -> {
                    assertThat(fact.remedyBy().lastDay()).isEqualTo(nominal);
                    assertThat(fact.remedyBy().prudentDay()).isEqualTo(LocalDate.of(2026, 4, 20));
                });
    }

    @Test
    @Proves("VAR-20")
    void in_the_var_is_restee_infructueuse_fifteen_days_and_established_by_a_person_with_evidence() {
        var lawyer = actor(COLLECTIVITE, Role.JURISTE);
        var head = actor(COLLECTIVITE, Role.EXECUTIF);
        var ground = ground("var-ia", COLLECTIVITE, "serious-breach");
        var late = LocalDate.of(2026, 3, 21);
        assertThat(facts(warned(ground, lawyer)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MiseEnDemeureServed.class,
                        fact -> assertThat(fact.remedyBy().lastDay()).isEqualTo(LocalDate.of(2026, 3, 20)));
        refused(DELAY_IS_OVER, and(warned(ground, lawyer), establish(lawyer, late.minusDays(1))));
        refused(FAILURE_IS_PROVED, and(warned(ground, lawyer), new EstablishFailure(ID, lawyer, REASON, null, late)));
        refused(AUTHOR_ACTS, and(warned(ground, lawyer), establish(actor(VAR, Role.JURISTE), late)));
        refused(STEP_IS_OPEN, and(warned(ground, lawyer), decide(head, late)));
        var established = and(warned(ground, lawyer), establish(lawyer, late));
        refused(HEAD_SIGNS, and(established, decide(lawyer, late)));
        assertThat(facts(and(established, decide(head, late)))).singleElement().isInstanceOf(ResiliationDecided.class);
        assertThat(facts(and(established, decide(head, late), served(PliNature.RESILIATION, APRIL_7))))
                .last()
                .isInstanceOf(ResiliationTookEffect.class);
        assertThat(ground("var-ia", VAR, "serious-breach").author()).isEqualTo(VAR);
    }

    @Test
    @Proves("SUR-13.4")
    void for_want_of_diligence_leaves_the_delay_that_the_notice_gives() {
        refused(DELAY_IS_GIVEN, open(city("diligence"), LAWYER, in(PliForm.SIMPLE_LETTER)));
        var given = open(city("diligence"), LAWYER, in(PliForm.SIMPLE_LETTER, Period.ofDays(10)));
        assertThat(facts(given, served(PliNature.MISE_EN_DEMEURE, MARCH_5)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MiseEnDemeureServed.class,
                        fact -> assertThat(fact.remedyBy().lastDay()).isEqualTo(LocalDate.of(2026, 3, 16)));
        assertThat(new ResiliationGrounds(
                                org.pacta.domain.shared.Signed.template("suresnes-xxii"),
                                org.pacta.domain.shared.Signed.parties("suresnes-xxii"),
                                Map.of())
                        .of(org.pacta.domain.shared.People.XXII, "diligence"))
                .isEmpty();
    }

    @Test
    @Proves("SUR-16.2.1")
    void of_a_malfunction_comes_after_an_alert_by_email_and_its_own_delay() {
        var ground = city("malfunction");
        var technician = actor(SURESNES, Role.TECHNIQUE);
        refused(FORM_IS_THE_CLAUSES, open(ground, technician, in(PliForm.LRAR, Period.ofDays(2))));
        refused(DELAY_IS_GIVEN, open(ground, technician, in(PliForm.EMAIL)));
        var alerted = new Command[] {
            open(ground, technician, in(PliForm.EMAIL, Period.ofDays(2))), served(PliNature.ALERT, MARCH_5)
        };
        assertThat(facts(alerted))
                .singleElement()
                .isInstanceOfSatisfying(
                        AlertServed.class,
                        fact -> assertThat(fact.actBy().lastDay()).isEqualTo(LocalDate.of(2026, 3, 9)));
        var notice = new Writing(PliForm.EMAIL, REASON, Period.ofDays(5), null);
        var after = LocalDate.of(2026, 3, 10);
        refused(DELAY_IS_OVER, and(alerted, new DecideMiseEnDemeure(ID, LAWYER, notice, after.minusDays(1))));
        refused(STEP_IS_OPEN, and(alerted, establish(LAWYER, after)));
        refused(STEP_IS_OPEN, and(alerted, decide(MAYOR, after)));
        var warned = and(
                alerted, new DecideMiseEnDemeure(ID, LAWYER, notice, after), served(PliNature.MISE_EN_DEMEURE, after));
        assertThat(facts(warned))
                .singleElement()
                .isInstanceOfSatisfying(
                        MiseEnDemeureServed.class,
                        fact -> assertThat(fact.remedyBy().lastDay()).isEqualTo(LocalDate.of(2026, 3, 16)));
        var established = and(warned, establish(LAWYER, LocalDate.of(2026, 3, 17)));
        assertThat(facts(and(established, decide(MAYOR, LocalDate.of(2026, 3, 17)))))
                .hasSize(1);
    }

    @Test
    @Proves("SUR-16.2.1")
    void waits_for_a_person_when_its_delay_is_over_and_ends_nothing_by_itself() {
        var over = new NoteDelayOver(ID, "sur-formal-notice", APRIL_7);
        assertThat(facts(and(warned(city("breach"), LAWYER), over)))
                .singleElement()
                .isInstanceOf(MiseEnDemeureExpired.class);
        assertThat(facts(and(warned(city("breach"), LAWYER), over, over))).isEmpty();
    }

    private static EstablishFailure establish(Actor by, LocalDate on) {
        return new EstablishFailure(ID, by, REASON, TEXT, on);
    }

    private static DecideResiliation decide(Actor by, LocalDate on) {
        return new DecideResiliation(ID, by, in(PliForm.SIMPLE_LETTER), on);
    }
}
