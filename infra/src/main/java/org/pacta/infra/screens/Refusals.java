package org.pacta.infra.screens;

import java.util.Optional;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.TakenByAnother;
import org.pacta.infra.screens.words.RuleWords;
import org.springframework.stereotype.Component;

/** Turns what the desk refused into the sentence that the person reads; anything else is a defect and goes on its way. */
@Component
public class Refusals {

    private final RuleWords sentences = new RuleWords();

    /** An act that the desk may refuse. */
    @FunctionalInterface
    public interface Attempt {
        void run();
    }

    /** Runs the act; what it was refused for, or empty where it is done. */
    public Optional<Refusal> trying(Attempt attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (FormRefused refused) {
            return Optional.of(Refusal.of(refused));
        } catch (RuleBroken broken) {
            return Optional.of(Refusal.of(broken.code(), sentences.of(broken), broken.source()));
        } catch (TakenByAnother taken) {
            return Optional.of(Refusal.of("task.taken-by-another", sentences.of("task.taken-by-another"), null));
        }
    }
}
