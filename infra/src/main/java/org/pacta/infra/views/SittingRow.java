package org.pacta.infra.views;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.pacta.domain.deliberation.DeliberationId;

/**
 * A sitting to which an assembly was called for one deliberation.
 *
 * @param number how many times it was called for this item
 * @param at by the clock of Paris
 * @param quorum whether a quorum is needed
 * @param state {@code convened}, {@code held}, {@code quorum-missed}, {@code cancelled}
 */
public record SittingRow(
        DeliberationId deliberation,
        int number,
        LocalDateTime at,
        LocalDate convenedOn,
        boolean quorum,
        String state) {}
