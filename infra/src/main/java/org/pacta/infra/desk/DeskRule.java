package org.pacta.infra.desk;

import org.pacta.domain.shared.Rule;

/** What the desk itself refuses, before anything is asked of a matter. */
public enum DeskRule implements Rule {
    ROLE_IS_HELD("role-held", "habilitations de l’organisation"),
    TASK_IS_UNDER_WAY("task-under-way", "étape déjà terminée"),
    COLLEAGUE_HOLDS_ROLE("colleague-holds-role", "habilitations de l’organisation"),
    ACT_IS_OPEN("act-open", "état de la convention"),
    TEXT_IS_THE_ONE_SHOWN("text-shown", "empreinte du texte"),
    BULK_IS_OF_ONE_ACTION("bulk-one-action", "traitement par lot"),
    BULK_IS_ANSWERED_ALIKE("bulk-alike", "traitement par lot"),
    BULK_IS_SMALL("bulk-small", "traitement par lot"),
    CREATOR_IS_LAWYER_OF_A_PARTY("creator-lawyer", "habilitations de l’organisation");

    private final String code;
    private final String source;

    DeskRule(String code, String source) {
        this.code = "desk." + code;
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
