package org.pacta.domain.shared;

/** What one organisation writes for itself, a report before the vote or a declared interest: its texts are withheld from the other parties. */
public interface Internal extends DomainEvent {}
