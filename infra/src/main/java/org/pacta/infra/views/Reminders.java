package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When somebody was last reminded of a step. */
public interface Reminders {

    Optional<Reminder> last(UUID task);

    /** {@code by}: opaque id of the person who asked. */
    record Reminder(LocalDate on, String by) {}
}
