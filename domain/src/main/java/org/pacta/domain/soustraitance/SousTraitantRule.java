package org.pacta.domain.soustraitance;

import org.pacta.domain.shared.Rule;

/** The rules of further processors, one line each. */
enum SousTraitantRule implements Rule {
    PROCESSOR_NOTIFIES("notifier", "SUR-12, SUR-A2 : le sous-traitant initial écrit et demeure seul interlocuteur"),
    NOTICE_IS_COMPLETE("complete", "SUR-A2 : activités, identité et coordonnées, dates du contrat"),
    CONTRACT_DATES_FOLLOW("contract-dates", "SUR-A2 : dates du contrat de sous-traitance"),
    NOTICE_PRECEDES_THE_CONTRACT("prior", "RGPD art. 28(2) ; SUR-A2 : information préalable"),
    CONTROLLER_ANSWERS("controller", "RGPD art. 28(2) : le responsable de traitement accepte ou s'oppose"),
    NOTICE_AWAITS_AN_ANSWER("open", "SUR-A2 : une annonce reçoit une seule réponse"),
    OBJECTION_IS_IN_TIME("in-time", "SUR-A2 : quinze jours de silence valent acceptation"),
    ANSWER_FOLLOWS_THE_NOTICE("follows", "SUR-A2 : la réponse suit la notification");

    private final String code;
    private final String source;

    SousTraitantRule(String code, String source) {
        this.code = "soustraitance." + code;
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
