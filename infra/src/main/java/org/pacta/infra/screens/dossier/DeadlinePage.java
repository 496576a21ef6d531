package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the page shows it.
 *
 * @param prudent the date to keep to, where the law is unsure; null where both are the same
 * @param stopped whether its clock stands still, so that the dates are those before it did
 */
public record DeadlinePage(
        String title,
        Law law,
        String trigger,
        String nominal,
        @Nullable String prudent,
        String remaining,
        Span span,
        List<String> steps,
        String state,
        String stateCode,
        boolean stopped,
        DeadlineTale tale) {

    /** Where it comes from, how it is counted, and how sure that is. */
    public record Law(String source, String obligation, String regime, String confidence, String confidenceCode) {}
}
