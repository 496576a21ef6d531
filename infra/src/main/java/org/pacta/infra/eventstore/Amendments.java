package org.pacta.infra.eventstore;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.shared.ConventionId;

/** What avenants have changed in conventions. */
@FunctionalInterface
public interface Amendments {

    /** In the order of their effect, up to a moment of recording time if one is given. */
    List<ConventionAmended> of(ConventionId convention, @Nullable Instant asOf);
}
