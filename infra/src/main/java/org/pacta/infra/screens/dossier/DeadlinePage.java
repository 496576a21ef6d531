package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the page shows it.
 *
 * @param prudent the date to keep to, where the law is unsure; null where both are the same
 */
public record DeadlinePage(
        String title,
        String source,
        String obligation,
        String regime,
        String trigger,
        String nominal,
        @Nullable String prudent,
        String remaining,
        Span span,
        List<String> steps,
        String state,
        String stateCode) {}
