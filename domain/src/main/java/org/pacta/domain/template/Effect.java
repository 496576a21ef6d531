package org.pacta.domain.template;

/** The act that brings a convention into force and from which its term runs. */
public enum Effect {
    LAST_SIGNATURE,
    NOTIFICATION
}
