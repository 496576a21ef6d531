package org.pacta.domain.controle;

import org.pacta.domain.shared.Rule;

/** The rules of checks, one line each. */
enum ControlRule implements Rule {
    ASKER_CHECKS("asker", "SUR-6, SUR-A7 : la Ville réclame toute explication et mène ou fait mener tout contrôle"),
    WISHED_DAY_IS_AHEAD("wished", "SUR-6, SUR-A7 : le jour souhaité suit la demande"),
    ASKED_PARTY_HELPS("asked", "SUR-A7 : le sous-traitant produit les documents, se prête aux audits et y aide"),
    STEP_IS_OPEN("open", "SUR-6, SUR-A7 : demande, réponse, conclusion"),
    DATES_FOLLOW("follows", "SUR-6, SUR-A7 : demande, réponse, conclusion"),
    SHORTCOMING_IS_EXPLAINED("explained", "SUR-6, SUR-A7 : un constat de non-conformité dit lequel");

    private final String code;
    private final String source;

    ControlRule(String code, String source) {
        this.code = "controle." + code;
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
