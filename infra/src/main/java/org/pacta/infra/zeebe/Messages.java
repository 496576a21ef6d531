package org.pacta.infra.zeebe;

import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;

/** Which message tells of a fact. */
@FunctionalInterface
interface Messages {

    /** None if no process waits for such a fact. */
    Optional<Message> of(DomainEvent fact, String id);

    /** The fact cannot be put into words for its process, and trying again changes nothing. */
    final class Untellable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untellable(RuntimeException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
