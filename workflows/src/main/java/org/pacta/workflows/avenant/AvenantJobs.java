package org.pacta.workflows.avenant;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.avenant.AvenantCommand.BringAvenantIntoEffect;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What the process of an avenant does by itself; its votes, controls and signatures are those of any text. */
public final class AvenantJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of(
                "bring-avenant-into-effect",
                in -> List.of(new BringAvenantIntoEffect(AvenantId.of(in.subject()), in.today())));
    }
}
