package org.pacta.domain.shared;

/** In whose name somebody acts, and what allows it. */
public record Mandate(ActorId giver, Identifier under) {}
