package org.pacta.infra.drafts;

import org.pacta.domain.shared.Rule;

/** What a draft may be. */
public enum DraftRule implements Rule {
    DRAFT_IS_SMALL("draft-small", "brouillons : ce qui se tape dans un formulaire");

    private final String code;
    private final String source;

    DraftRule(String code, String source) {
        this.code = "form." + code;
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
