package org.pacta.domain.resiliation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.pli.NoticeStart;
import org.pacta.domain.pli.PliForm;

/**
 * One letter on the way to the end, as the clause wants it.
 *
 * @param forms those that the clause accepts
 * @param delay left to the other party, where the letter leaves one
 * @param start from which day of the letter's way it runs
 */
public record Rung(
        RungKind kind, Set<PliForm> forms, @Nullable NoticeDelay delay, NoticeStart start) {

    public Rung {
        forms = Set.copyOf(forms);
    }
}
