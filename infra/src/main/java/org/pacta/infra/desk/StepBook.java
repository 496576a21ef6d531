package org.pacta.infra.desk;

import java.util.List;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Step;

/** Every human step and act of the product, by its name. */
public interface StepBook {

    Step find(String action);

    List<Act> acts();
}
