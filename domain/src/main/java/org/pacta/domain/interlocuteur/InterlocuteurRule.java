package org.pacta.domain.interlocuteur;

import org.pacta.domain.shared.Rule;

/** The rules of contacts, one line each. */
enum InterlocuteurRule implements Rule {
    PARTY_NAMES_ITS_OWN("own", "SUR-9 : chaque partie désigne son interlocuteur"),
    CHANGES_FOLLOW("follows", "SUR-9 : un remplacement suit la désignation précédente");

    private final String code;
    private final String source;

    InterlocuteurRule(String code, String source) {
        this.code = "interlocuteur." + code;
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
