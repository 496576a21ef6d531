package org.pacta.domain.differend;

/** From when the time for an amicable settlement runs, as the parties chose when they signed. */
public enum AmicableStart {
    SENDING,
    RECEIPT,
    FIRST_MEETING;

    /** A text that is silent counts from the day the dispute was told. */
    static AmicableStart chosen(String option) {
        return switch (option) {
            case "reception-du-differend" -> RECEIPT;
            case "premiere-reunion" -> FIRST_MEETING;
            default -> SENDING;
        };
    }
}
