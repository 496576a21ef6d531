package org.pacta.domain.depose;

import org.pacta.domain.shared.Rule;

/** The rules of orders of removal, one line each. */
enum DeposeRule implements Rule {
    GOODS_ARE_HOSTED("hosted", "MET-21, MET-09 : biens inscrits en annexe, chez l'accueillante"),
    ONE_GUEST_AT_A_TIME("one-guest", "MET-21, MET-03 : un ordre s'adresse à une seule déposante"),
    HOST_ORDERS("host", "MET-21 : l'accueillante fait déposer tout ou partie des installations"),
    GUEST_REMOVES("guest", "MET-21 : la déposante retire ce qu'elle a placé"),
    ORDER_IS_OPEN("open", "MET-21 : un ordre exécuté ou levé est clos"),
    MOMENT_HAS_COME("moment", "MET-21 : ce qui est attesté a déjà eu lieu, après l'ordre");

    private final String code;
    private final String source;

    DeposeRule(String code, String source) {
        this.code = "depose." + code;
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
