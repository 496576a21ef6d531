package org.pacta.domain.legalite;

import org.pacta.domain.shared.Rule;

/** The rules of the control of legality, one line each. */
public enum LegaliteRule implements Rule {
    NOTHING_FOLLOWS_CANCELLATION("cancelled", "convention retirée ou renvoyée"),
    ADMINISTRATION_TRANSMITS("transmission-roles", "CGCT L2131-1"),
    SECRETARIAT_PUBLISHES("publication-roles", "CGCT L2131-1, L2121-25"),

    ACT_IS_SENT_ONCE("transmission-once", "CGCT L2131-1, L2131-2"),
    ACT_BEARS_THE_DAY_OF_ITS_VOTE("act-day", "norme d’échange @CTES"),
    ACT_IS_A_DELIBERATION_OR_CONTRACT("act-nature", "norme d’échange @CTES"),
    IDENTIFIER_IS_READABLE("act-identifier", "norme d’échange @CTES"),
    NUMBER_IS_STRICT("number-strict", "norme d’échange @CTES"),
    MATIERE_HAS_TWO_LEVELS("matiere", "nomenclature nationale des actes (@CTES)"),
    TRANSMISSION_FOLLOWS_THE_VOTE("transmission-date", "CGCT L2131-1"),

    ANSWER_FOLLOWS_TRANSMISSION("answer-awaited", "CGCT L2131-1"),
    RECEIPT_NAMES_THE_ACT_SENT("receipt-act", "norme d’échange @CTES"),
    ANSWER_IS_NOT_DATED_BEFORE("answer-date", "CGCT L2131-1"),

    ACT_IS_PUBLISHED_ONCE("publication-once", "CGCT L2131-1"),
    PUBLICATION_FOLLOWS_THE_VOTE("publication-date", "CGCT L2131-1"),
    PUBLICATION_IS_ELECTRONIC("publication-electronic", "CGCT L2131-1 III et IV");

    private final String code;
    private final String source;

    LegaliteRule(String code, String source) {
        this.code = "legalite." + code;
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
