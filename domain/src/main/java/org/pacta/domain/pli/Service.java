package org.pacta.domain.pli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a letter's way.
 *
 * @param presentedOn first presentation, where the post or the provider recorded one
 * @param receivedOn its reception, or the end of the days for which it was held
 */
public record Service(LocalDate sentOn, @Nullable LocalDate presentedOn, LocalDate receivedOn) {

    /** The day from which a delay runs for this start. */
    public LocalDate day(NoticeStart start) {
        return switch (start) {
            case SENDING -> sentOn;
            case FIRST_PRESENTATION -> firstPresented();
            case RECEIPT -> receivedOn;
        };
    }

    /** What the addressee counts from in prudence. */
    public LocalDate firstPresented() {
        return presentedOn == null ? receivedOn : presentedOn;
    }
}
