package org.pacta.infra.views;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.effacement.ErasureId;

/**
 * One request to erase a person, as its page lists it.
 *
 * @param due last day of the answer, extended if it was
 * @param tellBy last day on which an extension can be told
 * @param reason what the person said; null where nothing was said, the legal mention where its writer is erased
 * @param answer null where the decision has no words of its own
 */
public record ErasureRow(
        ErasureId id,
        int round,
        boolean byThemself,
        LocalDate askedOn,
        LocalDate due,
        LocalDate tellBy,
        @Nullable LocalDate extendedOn,
        @Nullable String reason,
        State state,
        @Nullable Answer answer,
        @Nullable LocalDate erasedOn) {

    /** What was decided; {@code ground} is a name of the domain. */
    public record Answer(String ground, @Nullable String words, boolean late, LocalDate on) {}

    /** As the API names it. */
    public enum State {
        PENDING,
        GRANTED,
        REFUSED,
        ERASED
    }

    /** By which addresses name it: the same for each request about the same person. */
    public UUID key() {
        return keyOf(id);
    }

    static UUID keyOf(ErasureId id) {
        return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
    }
}
