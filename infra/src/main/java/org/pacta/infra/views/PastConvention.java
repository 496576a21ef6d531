package org.pacta.infra.views;

import java.util.List;
import java.util.UUID;

/** A convention as it stood at a moment of the past: its row, its blanks, and the ids of the tasks that were open. */
public record PastConvention(ConventionRow row, List<Blanks.Answer> blanks, List<UUID> openTasks) {

    public PastConvention {
        blanks = List.copyOf(blanks);
        openTasks = List.copyOf(openTasks);
    }
}
