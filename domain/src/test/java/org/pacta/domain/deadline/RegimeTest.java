package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.deadline.OpeningHours.Spell;

@DisplayName("A way of counting")
class RegimeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "elapsed        | clause, de minute à minute",
                "calendar       | clause, de quantième à quantième",
                "cpc            | CPC art. 640 à 642",
                "franc          | CJA R421-1",
                "franc-interval | CGCT L2121-11 et L2121-12",
                "reg-1182-71    | règlement (CEE, Euratom) 1182/71 art. 3",
                "business-hours | clause, horaires ouvrés",
            })
    void says_where_it_is_written(String code, String source) {
        assertThat(Regime.of(code)).map(Regime::source).contains(source);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CONVENING               | CGCT L2121-12",
                "CONVENING_SMALL_COMMUNE | CGCT L2121-11",
                "LIST_OF_DELIBERATIONS   | CGCT L2121-25",
                "APPEAL                  | CJA R421-1",
                "PREFET_DEFERRAL         | CGCT L2131-6",
                "CNIL_ANSWER             | RGPD art. 36(2)",
            })
    void serves_a_delay_that_its_own_article_gives(LegalDeadline deadline, String source) {
        assertThat(deadline.source()).isEqualTo(source);
    }

    /** On the stroke of an hour no part of an hour is left out, so the law leaves one moment and no doubt. */
    @Test
    void of_union_law_back_from_the_stroke_of_an_hour_has_one_end() {
        var back = VectorsTest.question("reg-1182-71", "72 hours", "backward", "75");
        var sharp = back.from(Instant.parse("2026-04-07T08:00:00Z"));
        assertThat(sharp.prudentAt()).isEqualTo(sharp.at());
        assertThat(sharp.steps()).noneMatch(step -> step.contains("prudent"));
        var later = back.from(Instant.parse("2026-04-07T08:20:00Z"));
        assertThat(later.prudentAt()).isEqualTo(later.at().minusMinutes(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00", "08:59"})
    void in_opening_hours_knows_no_office_that_closes_before_it_has_opened(LocalTime closes) {
        assertThatThrownBy(() -> new Spell(LocalTime.of(9, 0), closes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(closes.toString());
        assertThat(new Spell(LocalTime.of(9, 0), LocalTime.of(9, 1))).hasToString("09:00-09:01");
    }
}
