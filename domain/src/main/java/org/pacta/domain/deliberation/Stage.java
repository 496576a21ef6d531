package org.pacta.domain.deliberation;

/** Where a deliberation stands, as the refusals say it. */
enum Stage {
    REPORT_AWAITED("rapport à rédiger"),
    REPORT_DRAFTED("rapport soumis au rapporteur"),
    REPORT_APPROVED("rapport approuvé, convocation à envoyer"),
    CONVENED("séance convoquée"),
    QUORUM_MISSED("quorum non atteint, nouvelle convocation à envoyer"),
    ATTENDED("appel fait, vote attendu"),
    ADOPTED("adoptée"),
    REJECTED("rejetée"),
    CANCELLED("annulée");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean awaitsConvening() {
        return this == REPORT_APPROVED || this == QUORUM_MISSED;
    }

    /** The members know that they will sit on this item: an absent one may be represented. */
    boolean awaitsSitting() {
        return this == CONVENED || this == QUORUM_MISSED;
    }

    boolean awaitsRollCall() {
        return this == CONVENED || this == ATTENDED;
    }

    boolean voted() {
        return this == ADOPTED || this == REJECTED;
    }
}
