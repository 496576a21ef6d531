package org.pacta.domain.resiliation;

import java.util.Locale;
import org.pacta.domain.pli.PliNature;

/** The letters that may lead to the end, in their order. */
public enum RungKind {
    ALERT(PliNature.ALERT),
    NOTICE(PliNature.MISE_EN_DEMEURE),
    LETTER(PliNature.RESILIATION);

    private final PliNature nature;

    RungKind(PliNature nature) {
        this.nature = nature;
    }

    public PliNature nature() {
        return nature;
    }

    /** As clauses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RungKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
