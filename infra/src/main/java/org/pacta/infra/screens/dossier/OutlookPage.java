package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;

/**
 * What a convention would bring if it took effect on a day that somebody assumes.
 *
 * @param question which act is assumed
 * @param day as typed
 * @param moments what then has a day, in order of time
 * @param waiting what starts with a fact that nobody can date yet
 */
public record OutlookPage(
        String question, String day, @Nullable Refusal refusal, List<Moment> moments, List<Waiting> waiting) {

    /**
     * A place on the time line.
     *
     * @param since how long after the day assumed, in words
     * @param prudent the day to keep to where the law is unsure; null where both are the same
     */
    public record Moment(
            String date,
            String title,
            String since,
            @Nullable String prudent,
            String source,
            List<String> steps,
            String tone) {}

    /**
     * @param when "48 heures après la prise de connaissance"
     * @param delay its id in the simulator; null where there is nothing to count
     */
    public record Waiting(
            String title,
            String when,
            String source,
            Tone tone,
            @Nullable String delay) {}

    /** What stands on top asks for something to be done. */
    public enum Tone {
        MISSING,
        WAITING,
        GIVEN,
        ENDLESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
