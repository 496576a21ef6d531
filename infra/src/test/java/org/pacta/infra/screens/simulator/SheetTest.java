package org.pacta.infra.screens.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Place;

@DisplayName("The question of the simulator, as it opens,")
class SheetTest {

    @Test
    void starts_today_where_the_organisation_stands_good_friday_included() {
        var strasbourg = typed(null, null).startingOn("2027-01-25", new Place("67", true));
        assertThat(strasbourg.day()).isEqualTo("2027-01-25");
        assertThat(strasbourg.territory()).isEqualTo("67");
        assertThat(strasbourg.keepsGoodFriday()).isEqualTo("oui");
        var colmar = typed(null, null).startingOn("2027-01-25", new Place("68", false));
        assertThat(colmar.territory()).isEqualTo("68");
        assertThat(colmar.keepsGoodFriday()).isNull();
    }

    @Test
    void keeps_the_place_that_was_asked_for() {
        var asked = typed("974", null).startingOn("2027-01-25", new Place("67", true));
        assertThat(asked.territory()).isEqualTo("974");
        assertThat(asked.keepsGoodFriday()).isNull();
        assertThat(typed("67", "oui").startingOn("2027-01-25", Place.METROPOLE).keepsGoodFriday())
                .isEqualTo("oui");
    }

    private static Sheet typed(@Nullable String territory, @Nullable String goodFriday) {
        return new Sheet(null, null, null, null, null, null, null, null, null, null, null, territory, goodFriday);
    }
}
