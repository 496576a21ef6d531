package org.pacta.infra.screens.erasures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;

/**
 * Requests of erasure, and a form.
 *
 * @param lines those of the person, or those that the officer answers for
 * @param organisations those among which the person chooses; empty where there is one only
 * @param form null where there is nothing to ask
 */
public record ErasurePage(
        List<Line> lines,
        String organisation,
        List<Choice> organisations,
        @Nullable FormView form,
        @Nullable Refusal refusal) {

    /** One request in words; {@code due} is empty once it was answered. */
    public record Line(
            UUID key,
            String who,
            String organisation,
            String asked,
            String due,
            boolean pending,
            boolean mayAnswer,
            String state,
            @Nullable String reason,
            @Nullable String ground,
            @Nullable String answer) {}

    /** An organisation of the person. */
    public record Choice(String alias, String name, boolean chosen) {}
}
