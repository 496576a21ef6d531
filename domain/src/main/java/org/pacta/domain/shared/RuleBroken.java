package org.pacta.domain.shared;

import java.util.Arrays;
import java.util.List;

/** A command broke a rule: nothing is recorded, and the user is told which rule and what to do. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String source;
    private final List<String> found;

    public RuleBroken(Rule rule, Object... found) {
        super(rule.code() + " (" + rule.source() + ")" + (found.length == 0 ? "" : " " + Arrays.toString(found)));
        this.code = rule.code();
        this.source = rule.source();
        this.found = Arrays.stream(found).map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public String source() {
        return source;
    }

    public List<String> found() {
        return found;
    }
}
