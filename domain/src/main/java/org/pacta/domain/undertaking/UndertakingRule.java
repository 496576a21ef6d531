package org.pacta.domain.undertaking;

import org.pacta.domain.shared.Rule;

/** The rules of what a processor tells its controller, one line each. */
enum UndertakingRule implements Rule {
    PROCESSOR_TELLS("processor", "RGPD art. 28(3) ; SUR-A1 : le sous-traitant avertit le responsable de traitement"),
    DPO_OR_LAW_ATTESTS("attests", "RGPD art. 30(2) ; SUR-A6 : le sous-traitant atteste tenir son registre"),
    INSTRUCTION_CAME_FIRST("came-first", "RGPD art. 28(3) : l'instruction précède sa contestation"),
    TOLD_BEFORE_PROCESSING("before", "RGPD art. 28(3)(a) ; SUR-A1 : avertir avant de traiter");

    private final String code;
    private final String source;

    UndertakingRule(String code, String source) {
        this.code = "undertaking." + code;
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
