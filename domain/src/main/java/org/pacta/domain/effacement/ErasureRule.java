package org.pacta.domain.effacement;

import org.pacta.domain.shared.Rule;

/** The rules of erasing a person, one line each. */
public enum ErasureRule implements Rule {
    ASKED_BY_THE_PERSON_OR_THE_OFFICER(
            "asked-by", "RGPD art. 12(2) et 38(4) : la personne, ou le délégué qui la reçoit"),
    ASKED_ONCE("asked-once", "RGPD art. 12(3) : une réponse par demande"),
    RECEIPT_HAS_COME("has-come", "RGPD art. 12(3) : le mois court de la réception"),
    IS_PENDING("is-pending", "RGPD art. 12(3) : une réponse par demande"),
    OFFICER_ANSWERS("officer", "RGPD art. 38(4) et 39 : le délégué à la protection des données"),
    NOT_IN_ONES_OWN_CASE("own-case", "nul n’est juge en sa propre cause"),
    DATES_FOLLOW("dates-follow", "la réponse suit la réception de la demande"),
    EXTENDED_ONCE("extended-once", "RGPD art. 12(3) : une prolongation de deux mois"),
    EXTENSION_IS_TOLD_IN_TIME("told-in-time", "RGPD art. 12(3) : prolongation annoncée dans le premier mois"),
    SEATS_ARE_FILLED("seats-filled", "RGPD art. 17(3)(b) : mission d’intérêt public que nul autre ne tient"),
    COMPLAINT_ROUTES_ARE_TOLD("routes", "RGPD art. 12(4) : réclamation et recours"),
    NOTHING_MORE_IS_WRITTEN("erased", "RGPD art. 17 : la clé de cette personne est détruite");

    private final String code;
    private final String source;

    ErasureRule(String code, String source) {
        this.code = "effacement." + code;
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
