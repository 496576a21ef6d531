package org.pacta.domain.shared;

/**
 * Text that a person wrote, encrypted under that person's key before it reaches the domain: destroying the key erases it
 * everywhere while the chain of events still verifies.
 *
 * @param author whose key opens it
 * @param cipher base64 of the ciphertext
 */
public record SealedText(ActorId author, String cipher) {}
