package org.pacta.domain.effacement;

/** Why the law lets a person be erased: the letter of GDPR art. 17(1). */
public enum ErasureGround {
    NO_LONGER_NEEDED("a"),
    CONSENT_WITHDRAWN("b"),
    OBJECTED_TO("c"),
    UNLAWFUL_PROCESSING("d"),
    LEGAL_OBLIGATION_TO_ERASE("e");

    private final String letter;

    ErasureGround(String letter) {
        this.letter = letter;
    }

    public String source() {
        return "RGPD art. 17(1)(" + letter + ")";
    }
}
