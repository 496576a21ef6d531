package org.pacta.domain.algorithme;

import org.pacta.domain.shared.SealedText;

/**
 * What the partner puts to the committee.
 *
 * @param name name of the product, never of a person
 * @param version as the partner numbers it; another version is another algorithm
 * @param purpose one of those of the convention
 * @param description what it does, in the partner's words
 * @param conditions what it takes to install and use it
 */
public record Proposal(String name, String version, String purpose, SealedText description, SealedText conditions) {}
