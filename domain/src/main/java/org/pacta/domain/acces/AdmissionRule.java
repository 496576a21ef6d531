package org.pacta.domain.acces;

import org.pacta.domain.shared.Rule;

/** The rules of persons who come to work on the premises of the other party, one line each. */
enum AdmissionRule implements Rule {
    GUEST_SENDS("guest", "SUR-7.e : la partie qui envoie une personne l'annonce et recueille sa charte"),
    CHARTER_IS_SIGNED_ONCE("charter-once", "SUR-7.e : une charte par personne"),
    CHARTER_COMES_FIRST("charter", "SUR-7.e, SUR-13, SUR-17.1 : la charte est signée avant d'entrer"),
    HOST_ESCORTS("escort", "SUR-7.d : l'interlocuteur de la Ville ou la personne qu'il choisit accompagne"),
    ENTRY_HAS_COME("moment", "SUR-7.d : une entrée s'enregistre quand elle a lieu"),
    PERSON_STILL_COMES("discharged", "SUR-7.e : qui ne vient plus n'entre plus");

    private final String code;
    private final String source;

    AdmissionRule(String code, String source) {
        this.code = "acces.admission-" + code;
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
