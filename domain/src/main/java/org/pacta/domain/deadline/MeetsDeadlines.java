package org.pacta.domain.deadline;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.DomainEvent;

/** A fact that does what deadlines of its own aggregate were set for. */
public interface MeetsDeadlines extends DomainEvent {

    /** Codes of the catalogue. */
    Set<String> meets();

    /** The moment, where hours count; none where the legal date says it. */
    default @Nullable Instant metAt() {
        return null;
    }
}
