package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A place")
class PlaceTest {

    @ParameterizedTest
    @CsvSource({"20, false", "979, false", "96, false", "00, false", "ZZ, false", "13, true", "974, true"})
    void is_refused_where_its_holidays_are_unknown(String departement, boolean goodFriday) {
        assertThatThrownBy(() -> new Place(departement, goodFriday)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "83, Europe/Paris", "2A, Europe/Paris", "971, America/Guadeloupe", "972, America/Martinique",
        "973, America/Cayenne", "974, Indian/Reunion", "975, America/Miquelon", "976, Indian/Mayotte",
        "977, America/St_Barthelemy", "978, America/Marigot", "986, Pacific/Wallis", "987, Pacific/Tahiti",
        "988, Pacific/Noumea"
    })
    void has_its_own_hour(String departement, String zone) {
        assertThat(new Place(departement, false).zone().getId()).isEqualTo(zone);
    }

    @Test
    void keeps_good_friday_in_alsace_moselle_only() {
        assertThat(new Place("57", false).withGoodFriday()).isEqualTo(new Place("57", true));
        assertThat(new Place("83", false).withGoodFriday()).isEqualTo(new Place("83", false));
    }
}
