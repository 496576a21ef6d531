package org.pacta.domain.shared;

/** A fact of one organisation's own household, of no convention: recorded like any other, told to nobody outside. */
public interface Household extends DomainEvent {}
