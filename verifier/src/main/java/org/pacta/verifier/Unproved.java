package org.pacta.verifier;

/** Something that does not prove what it says it does; the message tells a person, in French, what is wrong. */
public final class Unproved extends Exception {

    private static final long serialVersionUID = 1L;

    public Unproved(String message) {
        super(message);
    }

    public Unproved(String message, Throwable cause) {
        super(message, cause);
    }
}
