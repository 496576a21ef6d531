package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A countdown")
class CountdownTest {

    /** Thursday 12 March 2026, 10:20 in Paris. */
    static final Instant NOW = Instant.parse("2026-03-12T09:20:00Z");

    @ParameterizedTest(name = "over at {0} in {1}: {2}, {3}")
    @CsvSource({
        "2026-03-15T23:00:00Z, Europe/Paris, dans 3 jours, dimanche 15 mars 2026",
        "2026-03-13T23:00:00Z, Europe/Paris, 'demain, jusqu’à minuit', vendredi 13 mars 2026",
        "2026-03-12T23:00:00Z, Europe/Paris, 'aujourd’hui, jusqu’à minuit', jeudi 12 mars 2026",
        "2026-03-11T23:00:00Z, Europe/Paris, dépassée depuis 1 jour, mercredi 11 mars 2026",
        "2026-03-10T23:00:00Z, Europe/Paris, dépassée depuis 2 jours, mardi 10 mars 2026",
        "2026-03-12T14:32:00Z, Europe/Paris, dans 5 h 12, jeudi 12 mars 2026 à 15:32",
        "2026-03-12T09:20:00Z, Europe/Paris, dépassée depuis 0 min, jeudi 12 mars 2026 à 10:20",
        "2026-03-12T06:20:00Z, Europe/Paris, dépassée depuis 3 h, jeudi 12 mars 2026 à 07:20",
        "2026-03-12T20:00:00Z, Indian/Reunion, 'aujourd’hui, jusqu’à minuit', jeudi 12 mars 2026",
        "2026-03-13T00:00:00Z, Indian/Reunion, dans 14 h 40, 'vendredi 13 mars 2026 à 04:00, heure locale'",
    })
    void is_told_in_words_and_as_a_date_by_the_clock_of_its_place(
            Instant over, ZoneId zone, String words, String date) {
        var left = new Countdown(over, zone, NOW);
        assertThat(plain(left.words())).isEqualTo(words);
        assertThat(plain(left.date())).isEqualTo(date);
        assertThat(left.past()).isEqualTo(words.startsWith("dépassée"));
    }

    @ParameterizedTest(name = "over at {0} in {1}: {2}")
    @CsvSource({
        "2026-03-12T14:32:00Z, Europe/Paris, 'dans 5 h 12 (jeudi 12 mars, 15:32)'",
        "2026-03-12T09:32:00Z, Europe/Paris, 'dans 12 min (jeudi 12 mars, 10:32)'",
        "2026-03-14T08:32:00Z, Europe/Paris, 'dans 47 h 12 (samedi 14 mars, 09:32)'",
        "2026-03-14T09:20:00Z, Europe/Paris, 'dans 2 jours (samedi 14 mars, 10:20)'",
        "2026-03-12T06:20:00Z, Europe/Paris, 'en retard de 3 h (jeudi 12 mars, 07:20)'",
        "2026-03-12T23:00:00Z, Europe/Paris, 'aujourd’hui, jusqu’à minuit (jeudi 12 mars)'",
        "2026-03-13T23:00:00Z, Europe/Paris, 'demain, jusqu’à minuit (vendredi 13 mars)'",
        "2026-04-01T22:00:00Z, Europe/Paris, 'dans 20 jours (mercredi 1er avril)'",
        "2027-01-01T23:00:00Z, Europe/Paris, 'dans 295 jours (vendredi 1er janvier 2027)'",
        "2026-03-10T23:00:00Z, Europe/Paris, 'en retard de 2 jours (mardi 10 mars)'",
        "2026-03-12T20:00:00Z, Indian/Reunion, 'aujourd’hui, jusqu’à minuit (jeudi 12 mars)'",
        "2026-03-11T20:00:00Z, Indian/Reunion, 'en retard de 1 jour (mercredi 11 mars)'",
        "2026-03-12T11:20:00Z, Indian/Reunion, 'dans 2 h (jeudi 12 mars, 15:20, heure locale)'",
        "2026-03-13T04:00:00Z, America/Martinique, 'aujourd’hui, jusqu’à minuit (jeudi 12 mars)'",
    })
    void tells_a_person_what_is_left_and_the_day(Instant over, ZoneId zone, String words) {
        assertThat(plain(new Countdown(over, zone, NOW).toDo())).isEqualTo(words);
    }

    @Test
    void keeps_a_number_on_one_line_with_its_unit() {
        var left = new Countdown(Instant.parse("2026-03-12T14:32:00Z"), ZoneId.of("Europe/Paris"), NOW);
        assertThat(left.toDo()).startsWith("dans 5\u00a0h\u00a012 ");
    }

    @Test
    void counts_the_days_of_its_place() {
        var tonight = Instant.parse("2026-03-12T21:00:00Z");
        var over = Instant.parse("2026-03-13T20:00:00Z");
        assertThat(new Countdown(over, ZoneId.of("Indian/Reunion"), tonight).daysLeft())
                .isZero();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
