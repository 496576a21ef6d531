package org.pacta.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.ResultValidator;

/** Expects a refusal: this rule, and nothing recorded. */
public final class Refusals {

    private Refusals() {}

    public static void expectRefusal(ResultValidator<?> result, Rule rule) {
        result.expectNoEvents().expectException(RuleBroken.class);
        result.expectExceptionMessage(org.hamcrest.Matchers.startsWith(rule.code() + " "));
        assertThat(rule.source()).isNotBlank();
    }
}
