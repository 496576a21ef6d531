package org.pacta.infra.screens.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The picture of one process; only the one that is looked at is drawn.
 *
 * @param svg marked picture, or null where it is not the one shown
 */
public record Diagram(
        String subject,
        String label,
        boolean shown,
        @Nullable String svg) {}
