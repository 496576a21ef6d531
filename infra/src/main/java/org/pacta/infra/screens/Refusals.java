package org.pacta.infra.screens;

import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.TakenByAnother;
import org.pacta.infra.problem.Problem;
import org.pacta.infra.problem.Problems;
import org.springframework.stereotype.Component;

/** Turns what the desk refused into what the person reads; anything else is a defect and goes on its way. */
@Component
public class Refusals {

    /** A person compares its first eight characters; the whole of it stands in the documents. */
    private static final Pattern FINGERPRINT = Pattern.compile("\\b([0-9a-f]{8})[0-9a-f]{56}\\b");

    private final Problems problems;

    public Refusals(Problems problems) {
        this.problems = problems;
    }

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
        } catch (RuleBroken | TakenByAnother | ConcurrencyException refused) {
            return Optional.of(refusal(problems.of(refused)));
        }
    }

    private static Refusal refusal(Problem problem) {
        return Refusal.of(problem.code(), FINGERPRINT.matcher(problem.detail()).replaceAll("$1…"), problem.source());
    }
}
