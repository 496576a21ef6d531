package org.pacta.domain.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Sentences;

@DisplayName("The rules of a deliberation")
class DeliberationRuleTest {

    @Test
    void each_have_one_code_of_the_matter_and_a_source() {
        assertThat(DeliberationRule.values())
                .extracting(DeliberationRule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("deliberation\\.[a-z-]+"));
        assertThat(DeliberationRule.values())
                .extracting(DeliberationRule::source)
                .allMatch(s -> !s.isBlank());
    }

    @Test
    void each_have_a_french_sentence_and_no_sentence_is_left_over() {
        var codes = Arrays.stream(DeliberationRule.values())
                .map(DeliberationRule::code)
                .toList();
        var sentences = Sentences.of("deliberation");
        assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(sentences.values())
                .allSatisfy(s -> assertThat(s.toString()).endsWith(".").doesNotContain("'"));
    }
}
