package org.pacta.infra.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.support.People;
import org.pacta.infra.template.YamlTemplates;

@DisplayName("The text of a convention")
class ConventionTextTest {

    static final ConventionText TEXTS = new ConventionText(new People());
    static final YamlTemplates TEMPLATES = new YamlTemplates("");

    static Stream<ConventionTemplate> templates() {
        return TEMPLATES.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void carries_every_clause_and_every_answer(ConventionTemplate template) {
        var text = TEXTS.render(template, "Titre", parties(template), examples(template));

        assertThat(template.clauses())
                .allSatisfy(clause -> assertThat(text)
                        .contains(clause.title())
                        .contains(clause.wording().strip()));
        assertThat(template.blanks()).allSatisfy(blank -> assertThat(text).contains(blank.label() + " : "));
        assertThat(text).doesNotContain("[à compléter]");
        assertThat(text.lines().filter(line -> line.startsWith("## ")).count())
                .isEqualTo(template.clauses().size() + 1L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void is_the_same_to_the_byte_each_time_and_another_with_any_other_answer(ConventionTemplate template) {
        var first = print(template, examples(template));

        assertThat(print(template, new HashMap<>(examples(template)))).isEqualTo(first);
        assertThat(template.blanks()).allSatisfy(blank -> {
            var waived = new HashMap<>(examples(template));
            waived.put(blank.id(), "");
            assertThat(print(template, waived)).isNotEqualTo(first);
        });
    }

    @Test
    void names_the_parties_and_spells_answers_in_words() {
        var template = TEMPLATES.latest("suresnes-xxii");

        var text = TEXTS.render(
                template,
                "Titre",
                parties(template),
                Map.of(
                        "delai-installation",
                        "P1M",
                        "lieu-signature",
                        "Suresnes\n  Mairie",
                        "specifications",
                        "annexees"));

        assertThat(text)
                .startsWith("# Titre\n\n")
                .contains("- La Ville : Ville de Suresnes\n- Le Partenaire : XXII\n")
                .contains("Délai d’installation des équipements : 1 mois\n")
                .contains("Lieu de signature : Suresnes ; Mairie\n")
                .contains("Place des spécifications : Les spécifications sont jointes")
                .contains("[à compléter]");
    }

    static Sha256 print(ConventionTemplate template, Map<String, String> blanks) {
        return Sha256.ofText(TEXTS.render(template, "Titre", parties(template), blanks));
    }

    static List<Party> parties(ConventionTemplate template) {
        return template.parties().stream()
                .map(seat -> new Party(seat.role(), new Organisation(seat.demo())))
                .toList();
    }

    static Map<String, String> examples(ConventionTemplate template) {
        var values = new HashMap<String, String>();
        template.blanks().stream().forEach((Blank blank) -> values.put(blank.id(), blank.example()));
        return values;
    }
}
