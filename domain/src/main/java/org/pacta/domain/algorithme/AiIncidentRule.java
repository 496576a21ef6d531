package org.pacta.domain.algorithme;

import org.pacta.domain.shared.Rule;

/** The rules of the log of biases, errors and risks, one line each. */
enum AiIncidentRule implements Rule {
    WATCHING_PARTY_TELLS("algorithme.oversight-tells", "VAR-14 : la Collectivité supervise et signale"),
    KIND_IS_OF_THE_CLAUSE("algorithme.oversight-kind", "VAR-14 : biais, erreurs et risques"),
    TOLD_SINCE_NOTICED("algorithme.oversight-moment", "VAR-14 : ce qui est signalé a été constaté"),
    TOLD_PARTY_ANSWERS("algorithme.oversight-answers", "VAR-14 : le Département est celui à qui on signale");

    private final String code;
    private final String source;

    AiIncidentRule(String code, String source) {
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
