package org.pacta.domain.shared;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** A command was refused by this rule, nothing was recorded, and the sentence told to the user has no blank left. */
public final class Refusal extends TypeSafeMatcher<RuleBroken> {

    private final Rule rule;
    private final List<String> quoted;

    private Refusal(Rule rule, List<String> quoted) {
        this.rule = rule;
        this.quoted = quoted;
    }

    /** {@code quoted}: what the sentence told to the user names. */
    public static void expectRefusal(ResultValidator<?> result, Rule rule, Object... quoted) {
        var named = Stream.of(quoted).map(String::valueOf).toList();
        result.expectNoEvents().expectException(new Refusal(rule, named));
    }

    @Override
    protected boolean matchesSafely(RuleBroken refusal) {
        var said = Sentences.said(refusal.code(), refusal.found());
        return refusal.code().equals(rule.code())
                && !rule.source().isBlank()
                && !said.contains("{")
                && quoted.stream().allMatch(said::contains);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal by " + rule.code() + " whose sentence is complete and names " + quoted);
    }
}
