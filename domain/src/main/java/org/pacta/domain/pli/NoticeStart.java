package org.pacta.domain.pli;

/** From which day of a letter's way a delay runs. */
public enum NoticeStart {
    SENDING,
    FIRST_PRESENTATION,
    RECEIPT;

    /** As the parties chose when they signed; a text that is silent counts from the first presentation. */
    public static NoticeStart chosen(String option) {
        if (option.startsWith("envoi")) return SENDING;
        return option.startsWith("reception") || option.equals("receipt") ? RECEIPT : FIRST_PRESENTATION;
    }
}
