package org.pacta.domain.avenant;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.TextInForce;

/**
 * A convention while one of its avenants is decided on.
 *
 * @param text what it says today
 * @param effect its first day; null before it is in force
 * @param underApproval number of the avenant that awaits visas, votes or signatures
 */
public record StandingConvention(
        boolean inForce, TextInForce text, @Nullable LocalDate effect, Optional<Integer> underApproval) {}
