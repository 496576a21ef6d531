package org.pacta.verifier;

import java.time.Instant;

/**
 * What an authority attested.
 *
 * @param authority the name in its certificate
 * @param certificate the fingerprint of that certificate
 */
public record Stamp(Instant at, String authority, String certificate) {}
