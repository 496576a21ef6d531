package org.pacta.domain.shared;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** A command was refused by this rule, nothing was recorded, and the sentence told to the user has no blank left. */
public final class Refusal extends TypeSafeMatcher<RuleBroken> {

    private final Rule rule;

    private Refusal(Rule rule) {
        this.rule = rule;
    }

    public static void expectRefusal(ResultValidator<?> result, Rule rule) {
        result.expectNoEvents().expectException(new Refusal(rule));
    }

    @Override
    protected boolean matchesSafely(RuleBroken refusal) {
        return refusal.code().equals(rule.code())
                && !rule.source().isBlank()
                && !Sentences.said(refusal.code(), refusal.found()).contains("{");
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal by " + rule.code() + " whose sentence is complete");
    }
}
