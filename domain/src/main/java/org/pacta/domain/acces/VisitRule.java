package org.pacta.domain.acces;

import org.pacta.domain.shared.Rule;

/** The rules of visits, one line each. */
enum VisitRule implements Rule {
    GUEST_ASKS("asks", "SUR-5.5 : le Partenaire demande à faire visiter le centre"),
    SOMEBODY_COMES("visitors", "SUR-5.5 : une visite a des visiteurs"),
    ASKED_BEFOREHAND("prior", "SUR-5.5 : l'accord de la Ville est préalable"),
    HOST_ANSWERS("host", "SUR-5.5 : la Ville accepte d'abord, et un agent habilité est présent"),
    STEP_IS_OPEN("open", "SUR-5.5 : demande, accord, engagements, entrée"),
    DATES_FOLLOW("follows", "SUR-5.5 : demande, accord, engagements, entrée"),
    EVERY_VISITOR_PLEDGES("each-pledge", "SUR-5.5 : chaque visiteur signe un engagement de confidentialité"),
    NOBODY_MORE_ENTERS("admitted", "SUR-5.5 : seuls entrent ceux qui ont signé"),
    ENTRY_IS_ON_THE_AGREED_DAY("agreed-day", "SUR-5.5 : l'accord vaut pour le jour demandé"),
    ENTRY_HAS_COME("moment", "SUR-5.5 : une entrée s'enregistre quand elle a lieu");

    private final String code;
    private final String source;

    VisitRule(String code, String source) {
        this.code = "acces.visit-" + code;
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
