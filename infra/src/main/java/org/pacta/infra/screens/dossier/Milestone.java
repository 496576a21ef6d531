package org.pacta.infra.screens.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the seven or eight steps of a convention's life.
 *
 * @param since the legal day on which it began, if it did
 * @param who who is awaited, on the step where it stands
 */
public record Milestone(
        String code, String label, State state, @Nullable LocalDate began, String since, String who) {

    /** STOPPED: the convention was withdrawn here. */
    public enum State {
        DONE("fait"),
        CURRENT("en cours"),
        TODO("à venir"),
        STOPPED("arrêté ici");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String tone() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
