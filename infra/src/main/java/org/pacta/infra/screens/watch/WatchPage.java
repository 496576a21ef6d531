package org.pacta.infra.screens.watch;

import java.util.List;
import java.util.UUID;

/**
 * The files that are late or soon will be.
 *
 * @param open whether this person answers for whole files
 * @param summary the answer in one sentence
 */
public record WatchPage(boolean open, String summary, List<File> files) {

    /** One convention; {@code next}: its next deadline in words, or empty. */
    public record File(
            UUID id, String reference, String title, String state, List<Line> late, List<Line> atRisk, String next) {}

    /**
     * One step that presses.
     *
     * @param due "en retard de 3 jours (lundi 2 mars)"
     * @param awaited who has it in hand, or the roles of which it is asked
     * @param again whether they may be reminded once more today; {@code reminded}: when they last were, or empty
     */
    public record Line(
            UUID task, String title, String due, String asked, String awaited, String reminded, boolean again) {}
}
