package org.pacta.domain.cnil;

import org.pacta.domain.shared.Rule;

/** The rules of the impact assessment and of its filing, one line each. */
enum CnilRule implements Rule {
    DPO_OF_AN_AUTHOR("cnil.dpo", "RGPD art. 35(2), 39 ; SUR-7.a : l'AIPD est établie par les deux parties"),
    CONTROLLER_FILES("cnil.controller-files", "SUR-7.b : les formalités reviennent à la Ville"),
    CONTROLLER_DECIDES(
            "cnil.controller-decides", "RGPD art. 24 et 36 ; SUR-7.c : l'exécutif du responsable de traitement décide"),
    STEP_IS_OPEN("cnil.step-open", "ordre de la procédure : AIPD, approbation, dépôt, réponse, décision"),
    AUTHOR_APPROVES_ONCE("cnil.approves-once", "SUR-7.a : chaque partie approuve une fois une version"),
    DATES_FOLLOW("cnil.dates-follow", "chaque acte suit le précédent"),
    REFERENCE_IS_GIVEN("cnil.reference", "SUR-7.b : le dépôt est prouvé par sa référence");

    private final String code;
    private final String source;

    CnilRule(String code, String source) {
        this.code = code;
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
