package org.pacta.infra.assemblies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.shared.Organisation;
import org.springframework.core.io.ByteArrayResource;

@DisplayName("Where an organisation stands")
class PlacesTest {

    static final Organisation BOURG = new Organisation("bourg");

    @ParameterizedTest(name = "{0}, Good Friday {1}: {2}")
    @CsvSource({"083, false, 83", "02A, false, 2A", "067, true, 67", "972, false, 972", "974, false, 974"})
    void is_what_the_installation_says_of_it(String departement, boolean goodFriday, String code) throws IOException {
        assertThat(bourg("departement: \"%s\", goodFriday: %s".formatted(departement, goodFriday)))
                .isEqualTo(new Place(code, goodFriday));
    }

    @Test
    void is_the_common_mainland_where_it_says_nothing() throws IOException {
        assertThat(bourg("siren: \"000000109\"")).isEqualTo(Place.METROPOLE);
        assertThat(places("departement: \"974\"").of(new Organisation("stranger")))
                .isEqualTo(Place.METROPOLE);
    }

    @ParameterizedTest
    @CsvSource({"'departement: \"099\"', 99", "'departement: \"013\", goodFriday: true', Good Friday"})
    void is_refused_before_anything_is_counted_where_it_cannot_be(String said, String why) {
        assertThatThrownBy(() -> places(said)).hasMessageContaining(why);
    }

    private static Place bourg(String said) throws IOException {
        return places(said).of(BOURG);
    }

    private static Organisations places(String said) throws IOException {
        var text = "bourg: {name: Bourg, nature: PRIVATE, %s}".formatted(said);
        return new Organisations(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
