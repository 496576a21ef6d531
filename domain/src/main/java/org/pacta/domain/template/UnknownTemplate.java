package org.pacta.domain.template;

/** Somebody asked for a kind of convention, or a version of it, that is not on offer. */
public class UnknownTemplate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnknownTemplate(String id) {
        super("no convention template " + id);
    }

    public UnknownTemplate(String id, int version) {
        super("no convention template " + id + " in version " + version);
    }
}
