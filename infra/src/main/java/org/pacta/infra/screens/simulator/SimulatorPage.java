package org.pacta.infra.screens.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;

/**
 * The simulator as it is shown: the question as it was typed, and its answers, one for each trigger.
 *
 * @param comparison what the second trigger changes, in a sentence; null where there is one trigger
 */
public record SimulatorPage(
        SheetForm form,
        @Nullable Refusal refusal,
        List<AnswerPage> answers,
        @Nullable String comparison,
        @Nullable NextTrigger next) {

    /** "Et en partant le lundi 16 mars ?" */
    public record NextTrigger(String question, String address) {}

    public boolean answered() {
        return !answers.isEmpty();
    }
}
