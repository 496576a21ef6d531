package org.pacta.domain.shared;

/**
 * Whether what something is begun on was called off. Asked by the aggregate that begins; from the question until its answer
 * is acted on, nothing can be called off, so that each calling off either is heeded or finds what it has to cancel.
 */
public interface CalledOff {

    /** Of a human step: whether the matter that it is about is over. */
    boolean matter(String subject);

    /** Of a deliberation, a control, a signature or a filing: whether its version of the text went back or was withdrawn. */
    boolean text(TextId text);
}
