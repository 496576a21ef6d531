package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deadline, in sentences.
 *
 * @param changes of its clock, in their order
 * @param notices who was told of it, one line for all who were told the same
 * @param recount how it would be counted today; null where nothing differs
 */
public record DeadlineTale(
        List<Change> changes,
        List<Notice> notices,
        @Nullable Recount recount) {

    /**
     * "Suspendu depuis le lundi 9 mars 2026", on which ground, and what that did to the end.
     *
     * @param effect empty where only the day and the ground are known
     */
    public record Change(String what, String ground, String effect) {}

    /** "lundi 13 avril 2026", "Rappel, 14 jours avant, dans la corbeille", and to whom. */
    public record Notice(String date, String what, List<String> to) {}

    /** It would fall on this date, for this reason, counted in these steps. */
    public record Recount(String date, String why, List<String> steps) {}
}
