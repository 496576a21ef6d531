package org.pacta.infra.localstack;

import java.util.Locale;

/** What a person may be in an organisation; the private partner knows only some of these functions. */
enum DemoRole {
    JURISTE("Juriste", true),
    DPO("Déléguée à la protection des données", true),
    ELU("Élu", false),
    EXECUTIF("Exécutif", true),
    ASSEMBLEES("Secrétariat des assemblées", false),
    TECHNIQUE("Service technique", true),
    FINANCES("Finances", false),
    ARCHIVISTE("Archiviste", false),
    ADMIN("Administration", true);

    private final String title;
    private final boolean inCompany;

    DemoRole(String title, boolean inCompany) {
        this.title = title;
        this.inCompany = inCompany;
    }

    String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    boolean inCompany() {
        return inCompany;
    }
}
