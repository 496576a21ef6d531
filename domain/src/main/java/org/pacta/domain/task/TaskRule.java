package org.pacta.domain.task;

import org.pacta.domain.shared.Rule;

/** What may be done with a human step, one line each. */
enum TaskRule implements Rule {
    ASKED_OF_ANOTHER("task.asked-of-another", "convention : chaque étape est confiée à une partie et à un rôle"),
    TAKEN_BY_ANOTHER("task.taken-by-another", "une étape prise par quelqu'un n'est faite que par lui"),
    ENDED("task.ended", "une étape terminée ne se refait pas"),
    REMIND_ANOTHER("task.remind-another", "on relance qui est attendu, pas soi-même"),
    REMINDED_ONCE_A_DAY("task.reminded-once", "une relance par étape et par jour"),
    DELEGATE_TO_ANOTHER("task.delegate-to-another", "on ne délègue pas à soi-même");

    private final String code;
    private final String source;

    TaskRule(String code, String source) {
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
