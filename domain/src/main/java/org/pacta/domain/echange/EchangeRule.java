package org.pacta.domain.echange;

import org.pacta.domain.shared.Rule;

/** The rules of exchanges of data, one line each. */
enum EchangeRule implements Rule {
    PARTY_PROPOSES("proposes", "MET-04 : les parties échangent leurs données"),
    DATA_SET_IS_LISTED("listed", "MET-04, MET-12 : jeu de données inscrit à l'annexe 2"),
    OPEN_DATA_NEED_NOTHING("open-data", "MET-04 : les données ouvertes s'échangent sans acceptation"),
    LICENCE_IS_FIXED("licence", "MET-23 : la licence est convenue d'avance"),
    NETWORK_IS_SHARED("network", "MET-11, MET-15 : réseau mis à disposition et inscrit en annexe"),
    NOTHING_EXCLUDED_PASSES("excluded", "MET-15 : ni temps réel, ni pseudo-temps réel, ni données personnelles"),
    GUEST_CONSENTS("consent", "MET-16 : l'exploitation en transit suppose l'accord de la déposante"),
    EVERYTHING_IS_ACCEPTED("accepted", "MET-04 : charte de la donnée et clause d'interface, avant tout échange"),
    OTHER_PARTY_ANSWERS("answers", "MET-04 : l'autre partie accepte ou refuse"),
    ACCEPTED_BEFORE_IT_STARTS("before", "MET-04 : pas d'échange avant l'acceptation"),
    OWNER_STARTS("starts", "MET-23 : le propriétaire ouvre l'accès à ses données"),
    PROPOSER_WITHDRAWS("withdraws", "MET-04 : qui propose peut reprendre sa proposition"),
    EITHER_PARTY_STOPS("stops", "MET-04 : l'une ou l'autre partie met fin à l'échange"),
    STEP_IS_OPEN("open", "ordre : proposition, acceptation, échange, fin"),
    DATES_FOLLOW("dates-follow", "chaque acte suit le précédent");

    private final String code;
    private final String source;

    EchangeRule(String code, String source) {
        this.code = "echange." + code;
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
