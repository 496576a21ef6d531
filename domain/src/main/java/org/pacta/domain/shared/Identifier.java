package org.pacta.domain.shared;

/** The natural key of an aggregate; its text form is the aggregate identifier and the correlation key of its messages. */
public interface Identifier {

    /** The convention this aggregate belongs to: the unit of order, visibility and audit. */
    ConventionId convention();
}
