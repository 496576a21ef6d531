package org.pacta.domain.demande;

import org.pacta.domain.shared.Rule;

/** The rules of the requests of persons, one line each. */
enum DemandeRule implements Rule {
    RECEIVED_BY_A_PARTY("received-by", "RGPD art. 12(3) ; SUR-A3.1 : responsable de traitement ou sous-traitant"),
    WHAT_IS_TOLD_HAS_COME("has-come", "RGPD art. 12(3) : le mois court de la réception"),
    PROCESSOR_FORWARDS("forwarder", "SUR-A3.1 : le sous-traitant transmet dès réception"),
    CONTROLLER_ANSWERS("controller", "SUR-A3.1 : le délégué du responsable de traitement répond"),
    PROCESSOR_HELPS("processor", "RGPD art. 28(3)(e) ; SUR-A3.2 : le sous-traitant fournit les éléments"),
    STEP_IS_OPEN("step-open", "transmission, réponse ou refus, et une prolongation au plus"),
    DATES_FOLLOW("dates-follow", "chaque acte suit la réception de la demande"),
    ELEMENTS_ARE_GIVEN_ONCE("elements", "SUR-A3.2 : éléments fournis, ou retard justifié"),
    EXTENSION_IS_TOLD_IN_TIME("told-in-time", "RGPD art. 12(3) : prolongation annoncée dans le premier mois"),
    IDENTITY_IS_CLEARED("identity", "RGPD art. 12(6) : doute raisonnable sur l'identité"),
    COMPLAINT_ROUTES_ARE_TOLD("routes", "RGPD art. 12(4) : réclamation et recours"),
    LATE_IS_EXPLAINED("late-reason", "RGPD art. 12(3) : un retard se motive"),
    IMAGES_ARE_DECIDED_ON("images", "RGPD art. 15 et 17 ; autorisation de vidéoprotection : trente jours"),
    IMAGES_STILL_EXIST("images-gone", "autorisation de vidéoprotection : destruction des images");

    private final String code;
    private final String source;

    DemandeRule(String code, String source) {
        this.code = "demande." + code;
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
