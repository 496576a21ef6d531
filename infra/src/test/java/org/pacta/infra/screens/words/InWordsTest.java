package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A moment in words")
class InWordsTest {

    /** Monday 26 October 2026, 05:48 in Paris: winter time since the day before. */
    static final Instant NOW = Instant.parse("2026-10-26T04:48:00Z");

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-10-26, depuis aujourd’hui, aujourd’hui",
        "2026-10-25, depuis hier, hier",
        "2026-10-20, depuis 6 jours, il y a 6 jours",
    })
    void what_is_behind_is_counted_in_days(String day, String since, String ago) {
        var today = LocalDate.ofInstant(NOW, InWords.PARIS);
        assertThat(plain(InWords.since(LocalDate.parse(day), today))).isEqualTo(since);
        assertThat(plain(InWords.ago(LocalDate.parse(day), today))).isEqualTo(ago);
    }

    @Test
    void the_first_of_a_month_is_the_first() {
        assertThat(InWords.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(InWords.date(LocalDate.of(2026, 3, 21))).isEqualTo("21 mars 2026");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P18M, 18 mois",
        "P1Y, 1 an",
        "P3Y, 3 ans",
        "P1Y6M, 1 an et 6 mois",
        "P1D, 1 jour",
        "P30D, 30 jours",
        "PT48H, 48 heures",
        "pas une durée, pas une durée",
    })
    void lengths(String iso, String words) {
        assertThat(plain(Lengths.inWords(iso))).isEqualTo(words);
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    @Test
    void a_line_never_begins_with_a_mark_that_takes_a_space() {
        assertThat(InWords.tied("Trop courte : la séance « urgente » attend ; pourquoi ?"))
                .isEqualTo("Trop courte\u00a0: la séance «\u00a0urgente\u00a0» attend\u00a0; pourquoi\u00a0?");
    }
}
