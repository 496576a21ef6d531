package org.pacta.infra.desk;

import java.util.List;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** The steps and acts that the matters define. */
@Component
class AllSteps implements StepBook {

    private final Steps steps = new Steps();

    @Override
    public Step find(String action) {
        return steps.find(action).orElseThrow(() -> new IllegalStateException("No step is named " + action));
    }

    @Override
    public List<Act> acts() {
        return steps.acts();
    }
}
