package org.pacta.infra.eventstore;

/** What is recorded beside every fact. */
public final class EventMetadata {

    /** Opaque id of the person who decided, or that of the product. */
    public static final String ACTOR = "actor";

    /** Alias of the organisation that person acted for, or {@code pacta}. */
    public static final String ORGANISATION = "organisation";

    /** Opaque id of the person in whose name it was decided; absent where that person decided. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** Ids of the obligations that the fact may fulfil in this convention, separated by commas. */
    public static final String OBLIGATIONS = "obligations";

    /** The day on which the fact has its legal effect. */
    public static final String LEGAL_DATE = "legalDate";

    /** The convention, as a UUID. */
    public static final String CONVENTION = "convention";

    /** The key under which a repeated call finds its first result, if the caller gave one. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** The trace that the command belongs to, if it has one. */
    public static final String TRACE_ID = "traceId";

    private EventMetadata() {}
}
