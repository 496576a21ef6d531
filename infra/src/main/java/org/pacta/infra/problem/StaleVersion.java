package org.pacta.infra.problem;

/** The {@code If-Match} of a request names a version that somebody has since replaced (409). */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String expected, String found) {
        super("expected " + expected + ", found " + found);
    }
}
