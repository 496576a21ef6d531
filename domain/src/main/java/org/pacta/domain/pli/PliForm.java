package org.pacta.domain.pli;

import java.util.EnumSet;
import java.util.Set;

/** How a letter leaves. An electronic registered letter is worth one on paper (CPCE L100). */
public enum PliForm {
    SIMPLE_LETTER,
    EMAIL,
    LRAR,
    LRE;

    /** Whether a third party proves the deposit and the delivery. */
    public boolean registered() {
        return this == LRAR || this == LRE;
    }

    /** The forms that a clause accepts by what it names: a registered letter does where a letter does, an e-mail does not. */
    public static Set<PliForm> accepted(String channel) {
        return switch (channel) {
            case "email" -> EnumSet.of(EMAIL);
            case "lrar" -> EnumSet.of(LRAR, LRE);
            case "letter", "signed-letter" -> EnumSet.of(SIMPLE_LETTER, LRAR, LRE);
            default -> EnumSet.allOf(PliForm.class);
        };
    }
}
