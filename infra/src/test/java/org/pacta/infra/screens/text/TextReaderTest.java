package org.pacta.infra.screens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.screens.text.ReadText.Answer;
import org.pacta.infra.screens.text.ReadText.Section;

@DisplayName("A written-out convention, laid out for reading,")
class TextReaderTest {

    static final String TEXT = """
            # Analyse vidéo

            Expérimentation d’analyse vidéo

            ## Entre les parties

            - La Ville : Ville de Suresnes
            - Le Partenaire : XXII

            ## Article 5.1 — Équipements — pose

            Le Partenaire apporte les équipements.

            - Délai d’installation : 1 mois
            - Lieu : [à compléter]

            """;

    @Test
    void keeps_every_line_in_its_order() {
        assertThat(TextReader.introduction(TEXT)).isEqualTo("Expérimentation d’analyse vidéo");
        assertThat(TextReader.sections(TEXT))
                .containsExactly(
                        new Section(
                                "",
                                "Entre les parties",
                                List.of(),
                                List.of(
                                        new Answer("La Ville", "Ville de Suresnes", false),
                                        new Answer("Le Partenaire", "XXII", false))),
                        new Section(
                                "Article 5.1",
                                "Équipements — pose",
                                List.of("Le Partenaire apporte les équipements."),
                                List.of(
                                        new Answer("Délai d’installation", "1 mois", false),
                                        new Answer("Lieu", "[à compléter]", true))));
    }

    @Test
    void takes_a_line_without_a_label_as_it_is() {
        assertThat(TextReader.sections("# t\n\n## s\n\n- sans étiquette\n"))
                .singleElement()
                .extracting(Section::answers)
                .isEqualTo(List.of(new Answer("", "sans étiquette", false)));
    }
}
