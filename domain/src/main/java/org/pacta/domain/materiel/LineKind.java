package org.pacta.domain.materiel;

import java.util.Arrays;
import java.util.Optional;

/** Which annex a line stands in, by the name that its clause gives it. */
public enum LineKind {
    EQUIPMENT("equipement"),
    SUPPORT("support"),
    NETWORK("reseau"),
    DATA_SET("donnees"),
    /** Lent and taken back on a statement that both sign (Code civil, art. 1875; SUR-7.2). */
    LOAN("pret");

    private final String code;

    LineKind(String code) {
        this.code = code;
    }

    /** A thing of the one on or through which the other works. */
    public boolean carries() {
        return this == SUPPORT || this == NETWORK;
    }

    static Optional<LineKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
