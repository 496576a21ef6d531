package org.pacta.infra.eventstore;

/** The last event of a chain: its place and its hash. */
@SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest.isEqual
public record ChainHead(long sequence, byte[] hash) {}
