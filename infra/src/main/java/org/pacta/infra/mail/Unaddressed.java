package org.pacta.infra.mail;

/** The list of organisations gives no address for this desk: the mail waits until somebody writes it there. */
final class Unaddressed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unaddressed(String organisation, String desk) {
        super("No address of desk " + desk + " of " + organisation);
    }
}
