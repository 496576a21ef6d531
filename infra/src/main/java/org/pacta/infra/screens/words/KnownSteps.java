package org.pacta.infra.screens.words;

import java.util.Optional;
import java.util.Set;
import org.pacta.workflows.step.Step;

/** The human steps of the product by their action: what the pages call them and why they are asked. */
@FunctionalInterface
public interface KnownSteps {

    Optional<Step> find(String action);

    default String title(String action) {
        return find(action).map(Step::title).orElse(action);
    }

    default String why(String action) {
        return find(action).map(Step::why).orElse("");
    }

    default Set<String> obligations(String action) {
        return find(action).map(Step::obligations).orElse(Set.of());
    }
}
