package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of every page of the file.
 *
 * @param deadline the next one that runs, in words, or null
 * @param tasks what this person may do about it now
 */
public record Dossier(
        UUID id,
        String reference,
        String title,
        String template,
        List<Seat> parties,
        String state,
        String stateCode,
        String version,
        @Nullable String deadline,
        LifeLine life,
        List<ToDo> tasks) {

    /** A party in its role. */
    public record Seat(String role, String name) {}

    /** A step that awaits this person. */
    public record ToDo(UUID id, String title, String about, String due) {}
}
