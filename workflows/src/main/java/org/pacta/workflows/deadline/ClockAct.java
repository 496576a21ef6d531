package org.pacta.workflows.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.ClockChange;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Ground.Effect;
import org.pacta.domain.deadline.Prolongation;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.pacta.workflows.step.Situation;

/**
 * Something a party records about a clock.
 *
 * @param effect of the grounds on which it is done
 * @param state of the deadlines to which it is done
 */
record ClockAct(String action, Effect effect, String state) {

    static final String RECEIVED = "received";
    static final String RESTART = "restart-deadline";
    private static final String RUNNING = "running";

    /** Those of the person's organisation to which it can be done. */
    List<DeadlineFacts> deadlines(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(this::isInState)
                .filter(facts -> facts.concerned().contains(situation.organisation()))
                .filter(facts -> Arrays.stream(Ground.values()).anyMatch(ground -> fits(ground, facts)))
                .toList();
    }

    /** Rejected by silence and then in so many words, a recours gracieux makes the clock start anew twice (CJA R421-2). */
    private boolean isInState(DeadlineFacts facts) {
        return facts.state().equals(state) || (action.equals(RESTART) && facts.unanswered());
    }

    List<Ground> grounds(List<DeadlineFacts> deadlines) {
        return Arrays.stream(Ground.values())
                .filter(ground -> deadlines.stream().anyMatch(facts -> fits(ground, facts)))
                .toList();
    }

    /** Whether one of these grounds asks when it was received. */
    boolean asksReceipt(List<Ground> grounds) {
        return state.equals(RUNNING) && grounds.stream().anyMatch(Ground::isRejectedBySilence);
    }

    ClockChange change(DeadlineFacts facts, Ground ground, Answers answers) {
        var runs = state.equals(RUNNING);
        var on = answers.date("on");
        return switch (effect) {
            case SUSPENDS -> runs ? new Suspended(on, ground) : new Resumed(on, ground);
            case INTERRUPTS ->
                runs ? new Interrupted(on, ground, received(ground, answers)) : new Restarted(on, ground);
            case EXTENDS ->
                Prolongation.of(facts.deadline().line()).orElseThrow().told(on, ground);
        };
    }

    private static @Nullable LocalDate received(Ground ground, Answers answers) {
        return ground.isRejectedBySilence() && answers.has(RECEIVED) ? answers.date(RECEIVED) : null;
    }

    private boolean fits(Ground ground, DeadlineFacts facts) {
        return ground.effect() == effect
                && ground.concerns(facts.deadline().line())
                && (effect != Effect.EXTENDS || ground.isMeasured());
    }
}
