package org.pacta.domain.signalement;

import org.pacta.domain.shared.Rule;

/** The rules of what a party tells the other, one line each. */
enum SignalRule implements Rule {
    TELLER_TELLS(
            "teller", "SUR-8, SUR-13.5, SUR-19, VAR-08, VAR-09, VAR-17, VAR-18 : qui l'apprend ou le remet le dit"),
    MOMENT_HAS_COME("moment", "SUR-8, SUR-13.5, SUR-19 : dans les meilleurs délais après en avoir eu connaissance"),
    DOCUMENT_IS_HANDED_OVER("document", "VAR-08 : un document est remis"),
    DOCUMENT_IS_COMPLETE("complete", "VAR-08 : identifiants, plateforme, assistance de premier niveau"),
    TRANSFER_STAYS_IN_THE_GROUP("transfer", "SUR-19 : nul autre qu'une société du groupe immatriculée en France"),
    OTHER_PARTY_ACKNOWLEDGES("acknowledges", "SUR-8, VAR-08 : la partie prévenue dit qu'elle l'est"),
    SIGNAL_IS_OPEN("open", "SUR-8, VAR-08 : un signalement se reçoit une fois");

    private final String code;
    private final String source;

    SignalRule(String code, String source) {
        this.code = "signalement." + code;
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
