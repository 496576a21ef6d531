package org.pacta.domain.acces;

/** Why a person may escort others on the premises: the contact of the convention, or whom that contact has chosen. */
public enum EscortRole {
    CONTACT,
    DESIGNATED
}
