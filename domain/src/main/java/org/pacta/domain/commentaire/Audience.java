package org.pacta.domain.commentaire;

/** Who reads a comment: the organisation that writes it, or every party. */
public enum Audience {
    INTERNAL,
    SHARED
}
