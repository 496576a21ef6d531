package org.pacta.domain.breach;

/** Why the persons concerned need not be told (GDPR art. 34(1) and (3)). */
public enum Exemption {
    NO_HIGH_RISK,
    DATA_UNINTELLIGIBLE,
    RISK_REMOVED,
    PUBLIC_COMMUNICATION
}
