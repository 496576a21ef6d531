package org.pacta.infra.idempotency;

import jakarta.servlet.http.HttpServletRequest;

/** Marks an answer that holds a secret: a repeat is told that the command was done, and not what it was told. */
public final class ToldOnce {

    private static final String ATTRIBUTE = ToldOnce.class.getName();

    private ToldOnce() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean marks(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
