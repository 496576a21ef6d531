package org.pacta.domain.shared;

/** Calls something off that may never have begun, or have ended before: then there is nothing to do and nothing is recorded. */
public interface Cancellation extends Command {}
