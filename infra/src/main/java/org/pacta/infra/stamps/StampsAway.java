package org.pacta.infra.stamps;

/** The time-stamping authority does not answer, or not as it should: what needs its word waits. */
public final class StampsAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StampsAway(Throwable cause) {
        super("The time-stamping authority does not answer as it should: " + cause, cause);
    }
}
