package org.pacta.domain.template;

/** Whether a party is a public body, bound by its assembly and by the préfet's control, or a private one. */
public enum Nature {
    PUBLIC,
    PRIVATE
}
