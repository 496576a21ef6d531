package org.pacta.domain.pli;

/** Why a registered letter comes back. Refused or not fetched it was served; at a wrong address it was not. */
public enum ReturnReason {
    REFUSED,
    UNCLAIMED,
    UNKNOWN_ADDRESS
}
