package org.pacta.domain.shared;

import java.util.Locale;

/** What a person may do in an organisation; the directory grants it. */
public enum Role {
    JURISTE("juriste"),
    DPO("délégué à la protection des données"),
    ELU("élu"),
    EXECUTIF("exécutif"),
    ASSEMBLEES("secrétariat des assemblées"),
    TECHNIQUE("services techniques"),
    FINANCES("finances"),
    ARCHIVISTE("archiviste"),
    ADMIN("administration");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
