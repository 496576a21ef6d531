package org.pacta.workflows.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.avenant.AvenantJobs;
import org.pacta.workflows.cnil.CnilJobs;
import org.pacta.workflows.convention.ConventionJobs;
import org.pacta.workflows.deliberation.DeliberationJobs;
import org.pacta.workflows.legalite.LegaliteJobs;
import org.pacta.workflows.signature.SignatureJobs;
import org.pacta.workflows.task.TaskJobs;

/** Every job type that the process models may ask for. */
public final class AllJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        var all = new LinkedHashMap<String, Function<JobInput, List<Command>>>();
        Stream.of(
                        new ConventionJobs(),
                        new DeliberationJobs(),
                        new LegaliteJobs(),
                        new SignatureJobs(),
                        new CnilJobs(),
                        new AvenantJobs(),
                        new TaskJobs())
                .map(Jobs::byType)
                .forEach(all::putAll);
        return all;
    }
}
