package org.pacta.domain.convention;

/** What sent a convention back to its authors. */
public enum ReturnCause {
    LEGAL_VISA,
    DELIBERATION_REJECTED,
    SIGNATURE_REFUSED
}
