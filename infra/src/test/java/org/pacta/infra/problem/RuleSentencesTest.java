package org.pacta.infra.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.RuleBroken;

@DisplayName("The sentence of a rule")
class RuleSentencesTest {

    record Written(String code, String source) implements Rule {}

    @Test
    void keeps_its_apostrophes_however_they_are_written() {
        assertThat(sentence("L'acte n'est pas l''original", 1)).isEqualTo("L'acte n'est pas l'original");
    }

    @Test
    void quotes_what_was_found_in_its_place() {
        assertThat(sentence("Il manque {1} voix sur {0} à l'appel.", 55, "3"))
                .isEqualTo("Il manque 3 voix sur 55 à l'appel.");
    }

    @Test
    void does_not_take_a_value_for_a_pattern() {
        assertThat(sentence("Reçu : {0}", "{1} l'an")).isEqualTo("Reçu : {1} l'an");
    }

    @Test
    void is_there_for_the_rules_of_every_matter() throws IOException {
        var broken = new RuleBroken(new Written("task.ended", "procédure"));
        assertThat(new RuleSentences().sentence(broken)).isNotBlank().doesNotContain("task.ended");
    }

    @Test
    void names_the_rule_and_its_source_when_nobody_wrote_it() {
        var broken = new RuleBroken(new Written("probe.other", "CGCT L2121-20"));
        assertThat(new RuleSentences(new Properties()).sentence(broken)).contains("probe.other", "CGCT L2121-20");
    }

    private static String sentence(String pattern, Object... found) {
        var sentences = new Properties();
        sentences.setProperty("probe.rule", pattern);
        return new RuleSentences(sentences).sentence(new RuleBroken(new Written("probe.rule", "source"), found));
    }
}
