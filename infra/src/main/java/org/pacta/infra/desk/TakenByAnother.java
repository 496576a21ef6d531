package org.pacta.infra.desk;

/** Somebody else took the task first (409). */
public final class TakenByAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TakenByAnother(String task) {
        super(task);
    }
}
