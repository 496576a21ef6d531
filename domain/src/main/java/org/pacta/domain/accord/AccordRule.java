package org.pacta.domain.accord;

import org.pacta.domain.shared.Rule;

/** The rules of prior written agreements, one line each. */
enum AccordRule implements Rule {
    ASKER_ASKS("asker", "SUR-20, SUR-10.3 : qui veut communiquer ou ouvrir les résultats à un tiers le demande"),
    ASKER_AGREES_ITSELF("both", "SUR-10.3 : l'accord préalable de chacune des parties"),
    ASKED_BEFOREHAND("prior", "SUR-20, SUR-10.3 : l'accord est préalable"),
    OTHER_PARTY_ANSWERS("answers", "SUR-20, SUR-10.3 : l'autre partie valide, et elle seule"),
    REQUEST_AWAITS_AN_ANSWER("open", "SUR-20, SUR-10.3 : une demande reçoit une seule réponse"),
    DATES_FOLLOW("follows", "SUR-20, SUR-10.3 : la demande, la réponse, puis l'usage"),
    AGREED_FIRST(
            "agreed-first", "SUR-20, SUR-10.3 : rien n'est fait avant l'accord écrit, et le silence n'en est pas un");

    private final String code;
    private final String source;

    AccordRule(String code, String source) {
        this.code = "accord." + code;
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
