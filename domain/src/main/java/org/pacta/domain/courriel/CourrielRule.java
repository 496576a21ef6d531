package org.pacta.domain.courriel;

import org.pacta.domain.shared.Rule;

/** The rules of e-mails, one line each. */
enum CourrielRule implements Rule {
    DESK_IS_NOT_AN_ADDRESS("courriel.desk", "RGPD art. 5(1)(c) et 17 : le registre ne retient aucune adresse"),
    REPLY_IS_A_CODE("courriel.reply", "RGPD art. 5(1)(c) et 17 : le registre ne retient aucune adresse"),
    TRIES_COUNT_FROM_ONE("courriel.attempt", "registre des faits : les essais se comptent à partir de 1"),
    OUTCOME_FOLLOWS_REQUEST("courriel.after-request", "registre des faits : un courriel part après sa demande");

    private final String code;
    private final String source;

    CourrielRule(String code, String source) {
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
