package org.pacta.domain.shared;

import java.util.Set;

/** A fact whose deadlines press some parties only. */
public interface Concerns extends DomainEvent {

    Set<Organisation> concerned();
}
