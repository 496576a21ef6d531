package org.pacta.infra.stamps;

/** An authority whose word on the time is taken. */
public interface TimeStamps {

    /** The authority's token (RFC 3161) over a SHA-256; fails with {@link StampsAway} while it does not answer. */
    byte[] over(byte[] sha256);
}
