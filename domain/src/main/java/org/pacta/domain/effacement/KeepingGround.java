package org.pacta.domain.effacement;

/** Why the law lets an organisation keep what a person asked to erase: the letter of GDPR art. 17(3). */
public enum KeepingGround {
    LEGAL_OBLIGATION_TO_KEEP("b"),
    ARCHIVES_IN_THE_PUBLIC_INTEREST("d"),
    LEGAL_CLAIMS("e");

    private final String letter;

    KeepingGround(String letter) {
        this.letter = letter;
    }

    public String source() {
        return "RGPD art. 17(3)(" + letter + ")";
    }
}
