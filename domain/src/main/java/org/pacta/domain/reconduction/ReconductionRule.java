package org.pacta.domain.reconduction;

import org.pacta.domain.shared.Rule;

/** The rules of a period of a convention, one line each. */
enum ReconductionRule implements Rule {
    REVIEWER_DRAWS_THE_BALANCE("reviewer", "MET-26 : le bilan revient à la partie qui porte la convention"),
    BALANCE_IS_ASKED("asked", "MET-25 : le bilan précède le terme"),
    BALANCE_IS_DRAWN_ONCE("once", "MET-26 : un bilan par période");

    private final String code;
    private final String source;

    ReconductionRule(String code, String source) {
        this.code = "reconduction." + code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String source() {
        return source;
    }
}
