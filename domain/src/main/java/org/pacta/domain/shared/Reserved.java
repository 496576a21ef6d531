package org.pacta.domain.shared;

import java.util.Set;

/** A fact after which what is written about its thing, then and later, is read by some parties only. */
public interface Reserved extends DomainEvent {

    /** All parties where none is named. */
    Set<Organisation> readers();
}
