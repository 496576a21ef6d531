package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An organisation's name")
class ArticlesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ville de Suresnes, la Ville de Suresnes, de la Ville de Suresnes",
        "Métropole Aix-Marseille-Provence, la Métropole Aix-Marseille-Provence, de la Métropole Aix-Marseille-Provence",
        "Département du Var, le Département du Var, du Département du Var",
        "Villeurbanne Habitat, Villeurbanne Habitat, de Villeurbanne Habitat",
        "XXII, XXII, de XXII",
        "Orange, Orange, d’Orange",
        "École du Code, École du Code, d’École du Code",
    })
    void takes_the_article_it_calls_for(String name, String the, String of) {
        assertThat(Articles.the(name)).isEqualTo(the);
        assertThat(Articles.of(name)).isEqualTo(of);
    }
}
