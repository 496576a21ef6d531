package org.pacta.infra.screens.inbox;

import org.pacta.infra.views.TaskFilter;

/** By when the steps of the basket may be due, as address and label name it. */
enum DueChoice {
    LATE("en-retard", "En retard", TaskFilter.Due.LATE),
    SOON("48-heures", "D’ici 48 heures", TaskFilter.Due.SOON),
    WEEK("cette-semaine", "D’ici la fin de la semaine", TaskFilter.Due.WEEK),
    NONE("sans", "Sans échéance", TaskFilter.Due.NONE);

    private final String code;
    private final String label;
    private final TaskFilter.Due due;

    DueChoice(String code, String label, TaskFilter.Due due) {
        this.code = code;
        this.label = label;
        this.due = due;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    TaskFilter.Due due() {
        return due;
    }
}
