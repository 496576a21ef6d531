package org.pacta.infra.feeds;

import org.pacta.domain.shared.Rule;

/** Who may have which calendar, one line each. */
public enum FeedRule implements Rule {
    SCOPE_IS_KNOWN("scope", "agendas privés"),
    ORGANISATION_IS_FOLLOWED_BY_ITS_LAWYERS("organisation-role", "habilitations de l’organisation"),
    CALENDARS_ARE_FEW("too-many", "agendas privés");

    private final String code;
    private final String source;

    FeedRule(String code, String source) {
        this.code = "calendar." + code;
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
