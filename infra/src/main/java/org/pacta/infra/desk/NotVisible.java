package org.pacta.infra.desk;

/** It does not exist, or not for this person: the two are not told apart (404). */
public final class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotVisible(String what) {
        super(what);
    }
}
