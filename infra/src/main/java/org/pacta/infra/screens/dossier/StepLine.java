package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps asked within one stage of the convention's life, as a list. */
public record StepLine(String stage, String tone, String stateLabel, String began, List<Asking> askings) {

    /** One thing asked of one organisation: what became of it, and when; {@code id} is null while it is still to come, {@code about} empty where no register names its thing. */
    public record Asking(
            @Nullable UUID id,
            String title,
            String about,
            String organisation,
            String state,
            String tone,
            String when) {}
}
