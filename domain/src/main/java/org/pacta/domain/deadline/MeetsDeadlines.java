package org.pacta.domain.deadline;

import java.util.Set;
import org.pacta.domain.shared.DomainEvent;

/** A fact that does what deadlines of its own aggregate were set for. */
public interface MeetsDeadlines extends DomainEvent {

    /** Codes of the catalogue. */
    Set<String> meets();
}
