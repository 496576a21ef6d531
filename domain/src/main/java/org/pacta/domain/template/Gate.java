package org.pacta.domain.template;

/** A control by an outside authority that must be passed before anything is deployed under the convention. */
public enum Gate {
    CNIL_FILING
}
