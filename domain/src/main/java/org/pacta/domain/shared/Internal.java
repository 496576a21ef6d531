package org.pacta.domain.shared;

/** A fact of one organisation's own household: recorded like any other, told to nobody outside. */
public interface Internal extends DomainEvent {}
