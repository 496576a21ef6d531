package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.proofs.Proves;
import org.pacta.workflows.step.Steps;

@DisplayName("What the AI Act exposes to")
class SanctionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"propose-algorithm", "give-committee-opinion", "authorise-algorithm", "open-to-operators"})
    @Proves("QA-20")
    void is_told_with_its_article_wherever_an_algorithm_is_decided_on(String action) {
        var told = Sanctions.of(action);
        assertThat(told)
                .extracting(Sanctions.Sanction::exposed)
                .satisfiesExactly(
                        first -> assertThat(first).contains("35 000 000 €", "7 %"),
                        second -> assertThat(second).contains("15 000 000 €", "3 %"),
                        third -> assertThat(third).contains("7 500 000 €", "1 %"),
                        small -> assertThat(small).contains("le plus faible"),
                        bodies -> assertThat(bodies).contains("État membre"),
                        anyone -> assertThat(anyone).contains("toute personne"));
        assertThat(told).allSatisfy(line -> assertThat(line.source()).startsWith("règlement (UE) 2024/1689, art. "));
    }

    @Test
    void is_told_nowhere_else_and_only_of_what_people_do() {
        assertThat(Sanctions.of("sign-convention")).isEmpty();
        var steps = new Steps();
        assertThat(Sanctions.steps())
                .allSatisfy(action -> assertThat(steps.find(action).isPresent()
                                || steps.act(action).isPresent())
                        .as(action)
                        .isTrue());
    }
}
