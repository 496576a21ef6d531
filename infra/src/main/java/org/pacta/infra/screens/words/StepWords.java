package org.pacta.infra.screens.words;

import java.util.Optional;
import java.util.Set;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** What the pages call each step and each act, and why it is asked. */
@Component
public class StepWords {

    private final Steps steps;

    public StepWords(Steps steps) {
        this.steps = steps;
    }

    public String title(String action) {
        return find(action).map(Step::title).orElse(action);
    }

    public String why(String action) {
        return find(action).map(Step::why).map(InWords::tied).orElse("");
    }

    public Set<String> obligations(String action) {
        return find(action).map(Step::obligations).orElse(Set.of());
    }

    /** Whether nobody does it in somebody else's name. */
    public boolean personal(String action) {
        return find(action).map(Step::personal).orElse(false);
    }

    private Optional<? extends Step> find(String action) {
        var asked = steps.find(action);
        return asked.isPresent() ? asked : steps.act(action);
    }
}
