package org.pacta.domain.legalite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Sentences;

@DisplayName("The rules of the control of legality")
class LegaliteRuleTest {

    @Test
    void each_have_one_code_of_the_matter_and_a_source() {
        assertThat(LegaliteRule.values())
                .extracting(LegaliteRule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("legalite\\.[a-z-]+"));
        assertThat(LegaliteRule.values()).extracting(LegaliteRule::source).allMatch(s -> !s.isBlank());
    }

    @Test
    void each_have_a_french_sentence_and_no_sentence_is_left_over() {
        var codes = Arrays.stream(LegaliteRule.values()).map(LegaliteRule::code).toList();
        var sentences = Sentences.of("legalite");
        assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(sentences.values())
                .allSatisfy(s -> assertThat(s.toString()).endsWith(".").doesNotContain("'"));
    }
}
