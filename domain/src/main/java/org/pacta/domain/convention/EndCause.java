package org.pacta.domain.convention;

/** Why a convention has come to its end. */
public enum EndCause {
    /** Its term has come and nothing renews it (MET-06, VAR-19, SUR-15.1). */
    TERM,
    /** A party, or all of them, have ended it before (MET-08, VAR-20, SUR-16). */
    RESILIATION,
    /** The CNIL has answered unfavourably and a party goes no further (SUR-15.3). */
    CNIL_REFUSAL,
    /** A court has found null what the whole stands on (SUR-23). */
    NULLITY
}
