package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.UUID;

/** The steps asked within one stage of the convention's life, as a list. */
public record StepLine(String stage, String tone, String stateLabel, String began, List<Asking> askings) {

    /** One thing asked of one organisation: what became of it, and when. */
    public record Asking(UUID id, String title, String organisation, String state, String tone, String when) {}
}
