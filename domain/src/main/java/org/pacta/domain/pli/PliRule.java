package org.pacta.domain.pli;

import org.pacta.domain.shared.Rule;

/** The rules of letters with legal effect, one line each. */
enum PliRule implements Rule {
    SENDER_SENDS("sender", "SUR-16.1, SUR-16.2.2, VAR-20, MET-08 : qui écrit envoie et garde les preuves"),
    PARTY_RECORDS("party", "l'arrivée d'un pli se dit par qui l'a écrit, preuve en main, ou par qui le reçoit"),
    STEP_IS_OPEN("open", "un pli s'écrit, part, est présenté, puis reçu ou retourné"),
    DEPOSIT_IS_PROVED("deposit", "SUR-16.2.2 ; CPCE L100 : la preuve de dépôt d'un recommandé"),
    ONLY_REGISTERED_ARE_PRESENTED("registered", "L75 : seul un recommandé est présenté, gardé ou retourné"),
    SENDER_PROVES_RECEIPT("proof", "C. civ. art. 1353 : qui se prévaut d'un pli en prouve la réception"),
    FILED_WITH_ITS_COPY("copy", "un courrier écrit hors de Pacta se classe avec sa copie"),
    DATES_FOLLOW("follows", "un pli part avant d'arriver, et rien n'arrive demain");

    private final String code;
    private final String source;

    PliRule(String code, String source) {
        this.code = "pli." + code;
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
