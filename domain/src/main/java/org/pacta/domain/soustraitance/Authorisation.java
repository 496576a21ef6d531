package org.pacta.domain.soustraitance;

/** How the controller authorised its processor to engage others (GDPR art. 28(2)); only under a general one may silence accept. */
public enum Authorisation {
    GENERAL,
    SPECIFIC
}
