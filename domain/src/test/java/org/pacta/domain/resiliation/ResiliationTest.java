package org.pacta.domain.resiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.resiliation.Procedures.*;
import static org.pacta.domain.resiliation.ResiliationRule.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
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
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A termination by a letter alone")
class ResiliationTest {

    @Test
    @Proves("SUR-16.1.1")
    void in_the_name_of_police_powers_is_the_mayors_alone_and_in_person() {
        var ground = city("police-powers");
        assertThat(facts(open(ground, MAYOR, in(PliForm.SIMPLE_LETTER))))
                .extracting(Object::getClass)
                .isEqualTo(java.util.List.of(ResiliationOpened.class, ResiliationDecided.class));
        var deputy = new Actor(new ActorId("adjoint"), SURESNES, Set.of(Role.EXECUTIF), new Mandate(MAYOR.id(), ID));
        for (var other : new Actor[] {deputy, LAWYER, HEAD})
            refused(HEAD_ACTS_IN_PERSON, open(ground, other, in(PliForm.SIMPLE_LETTER)));
        assertThat(new ResiliationGrounds(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"), Map.of())
                        .of(XXII, "police-powers"))
                .isEmpty();
    }

    @Test
    @Proves({"SUR-16.1", "SUR-16.1.2", "SUR-16.1.3", "SUR-16.0"})
    void for_harm_to_the_image_is_signed_by_the_legal_representative_and_ends_it_when_it_arrives() {
        byImage(city("image-ville"), MAYOR);
        byImage(firm("image-partenaire"), HEAD);
        var grounds =
                new ResiliationGrounds(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"), Map.of());
        assertThat(grounds.of(XXII, "image-ville")).isEmpty();
        assertThat(grounds.of(SURESNES, "image-partenaire")).isEmpty();
    }

    private static void byImage(ResiliationGround ground, Actor head) {
        refused(HEAD_SIGNS, open(ground, actor(ground.author(), Role.JURISTE), in(PliForm.SIMPLE_LETTER)));
        refused(FORM_IS_THE_CLAUSES, open(ground, head, in(PliForm.EMAIL)));
        var written = facts(open(ground, head, in(PliForm.SIMPLE_LETTER)));
        assertThat(written)
                .last()
                .isInstanceOfSatisfying(
                        ResiliationDecided.class,
                        letter -> assertThat(letter.about().noIndemnity()).isEqualTo("16"));
        assertThat(facts(open(ground, head, in(PliForm.SIMPLE_LETTER)), served(PliNature.RESILIATION, MARCH_5)))
                .last()
                .isEqualTo(new ResiliationTookEffect(ID, ground.author(), 0, false, ground.obligations(), MARCH_5));
    }

    @Test
    @Proves("SUR-16.1")
    void ends_it_on_the_day_that_the_letter_names_where_the_parties_chose_that_and_never_before_it_arrives() {
        var ground = ground(
                "suresnes-xxii", SURESNES, "image-ville", Map.of("effet-resiliation-plein-droit", "date-de-la-lettre"));
        var named = new Writing(PliForm.SIMPLE_LETTER, REASON, null, APRIL_7);
        var served = facts(open(ground, MAYOR, named), served(PliNature.RESILIATION, MARCH_5));
        assertThat(served).singleElement().isInstanceOfSatisfying(ResiliationServed.class, fact -> {
            assertThat(fact.lastDay()).isEqualTo(APRIL_7);
            assertThat(fact.effect().lastDay()).isEqualTo(APRIL_7);
        });
        assertThat(facts(
                        open(ground, MAYOR, named),
                        served(PliNature.RESILIATION, MARCH_5),
                        new NoteDelayOver(ID, ResiliationEvent.EFFECT, APRIL_7.plusDays(1))))
                .singleElement()
                .extracting(fact -> ((ResiliationEvent) fact).legalDate())
                .isEqualTo(APRIL_7);
        assertThat(facts(open(ground, MAYOR, named), served(PliNature.RESILIATION, APRIL_9)))
                .last()
                .isInstanceOfSatisfying(
                        ResiliationTookEffect.class,
                        end -> assertThat(end.legalDate()).isEqualTo(APRIL_9));
        refused(LETTER_NAMES_NO_DAY, open(city("image-ville"), MAYOR, named));
    }

    @Test
    @Proves("SUR-15.3")
    void after_an_unfavourable_answer_of_the_cnil_ends_it_on_the_day_of_receipt_without_indemnity() {
        for (var way :
                Map.of(city("cnil-refusal"), MAYOR, firm("cnil-refusal"), HEAD).entrySet()) {
            var ground = way.getKey();
            refused(CNIL_ANSWERED_AGAINST, open(ground, way.getValue(), in(PliForm.SIMPLE_LETTER)));
            assertThat(ground.noIndemnity()).isEqualTo("15");
            var ask = new OpenResiliation(ID, way.getValue(), ground, in(PliForm.SIMPLE_LETTER), MARCH_2, MARCH_2);
            assertThat(facts(ask, served(PliNature.RESILIATION, MARCH_5)))
                    .last()
                    .isEqualTo(new ResiliationTookEffect(ID, ground.author(), 0, true, Set.of("SUR-15.3"), MARCH_5));
        }
    }

    @Test
    @DisplayName("L28: shows the two months of the other party, in prudence from the first presentation")
    void opens_the_two_months_of_the_other_party() {
        var served = facts(
                open(city("image-ville"), MAYOR, in(PliForm.LRAR)),
                served(PliNature.RESILIATION, MARCH_2, MARCH_5, LocalDate.of(2026, 3, 20)));
        assertThat(served).first().isInstanceOfSatisfying(ResiliationServed.class, fact -> {
            assertThat(fact.appealBy().lastDay()).isEqualTo(LocalDate.of(2026, 5, 21));
            assertThat(fact.appealBy().prudentDay()).isBefore(LocalDate.of(2026, 5, 8));
        });
    }
}
