package org.pacta.infra.screens.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.InWords;

/** A comment as the page of a file shows it; {@code internal}: read by the organisation of its author alone. */
public record CommentLine(
        String author,
        String organisation,
        LocalDate writtenOn,
        boolean internal,
        String text,
        @Nullable String withdrawnOn) {

    public String day() {
        return InWords.date(writtenOn);
    }
}
