package org.pacta.infra.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first event that does not verify.
 *
 * @param eventId none if the event is no longer there
 */
public record BadEvent(@Nullable UUID eventId, String aggregate, long sequence, Flaw what) {}
