package org.pacta.infra.evidence;

import org.pacta.domain.shared.Rule;

/** What a dossier is refused for. */
enum EvidenceRule implements Rule {
    RECORD_HOLDS("record-holds", "chaînes d’empreintes du journal");

    private final String code;
    private final String source;

    EvidenceRule(String code, String source) {
        this.code = "evidence." + code;
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
