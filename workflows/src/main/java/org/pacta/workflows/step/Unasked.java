package org.pacta.workflows.step;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.shared.Command;

/** An act of one's own motion: a step, and the reason why it is closed to somebody now. */
public record Unasked(Step step, Function<Situation, Optional<String>> closed) implements Act {

    @Override
    public Optional<String> closedBecause(Situation situation) {
        return closed.apply(situation);
    }

    @Override
    public String action() {
        return step.action();
    }

    @Override
    public String matter() {
        return step.matter();
    }

    @Override
    public String title() {
        return step.title();
    }

    @Override
    public String why() {
        return step.why();
    }

    @Override
    public Set<String> obligations() {
        return step.obligations();
    }

    @Override
    public boolean personal() {
        return step.personal();
    }

    @Override
    public Form form(Situation situation) {
        return step.form(situation);
    }

    @Override
    public Command command(Situation situation, Answers answers) {
        return step.command(situation, answers);
    }
}
