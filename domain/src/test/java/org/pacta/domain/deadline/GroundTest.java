package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.Ground.CNIL_FINDS_IT_COMPLEX;
import static org.pacta.domain.deadline.Ground.CNIL_REFUSED;
import static org.pacta.domain.deadline.Ground.PREFET_RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Ground.REQUEST_IS_COMPLEX;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.deadline.Ground.Effect;

@DisplayName("The ground of a change")
class GroundTest {

    @ParameterizedTest(name = "{0} {1} {2} ({3})")
    @CsvSource(
            delimiter = '|',
            value = {
                "CNIL_AWAITS_INFORMATION | SUSPENDS   | cnil-answer     | RGPD art. 36(2)",
                "CNIL_FINDS_IT_COMPLEX   | EXTENDS    | cnil-answer     | RGPD art. 36(2)",
                "REQUEST_IS_COMPLEX      | EXTENDS    | dsr-answer      | RGPD art. 12(3)",
                "CNIL_REFUSED            | EXTENDS    | sur-term        | SUR-15.2",
                "RECOURS_GRACIEUX        | INTERRUPTS | appeal          | CJA R421-2",
                "PREFET_AWAITS_DOCUMENTS | INTERRUPTS | prefet-deferral | CGCT L2131-6",
                "PREFET_RECOURS_GRACIEUX | INTERRUPTS | prefet-deferral | CGCT L2131-6",
                "COMMON_ACCORD           | EXTENDS    | var-term        | clause de prolongation",
            })
    void has_the_effect_that_its_text_gives(Ground ground, Effect effect, String deadline, String text) {
        assertThat(ground.effect()).isEqualTo(effect);
        assertThat(ground.concerns(deadline)).isTrue();
        assertThat(ground.concerns("list-of-deliberations")).isFalse();
        assertThat(ground.label()).endsWith("(" + text + ")");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void is_measured_where_it_extends_by_what_a_text_says_and_not_by_what_people_agree(Ground ground) {
        assertThat(ground.isMeasured())
                .isEqualTo(Set.of(CNIL_FINDS_IT_COMPLEX, REQUEST_IS_COMPLEX, CNIL_REFUSED)
                        .contains(ground));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void is_rejected_by_silence_where_somebody_asks_an_authority_to_think_again(Ground ground) {
        assertThat(ground.isRejectedBySilence())
                .isEqualTo(Set.of(RECOURS_GRACIEUX, PREFET_RECOURS_GRACIEUX).contains(ground));
    }
}
