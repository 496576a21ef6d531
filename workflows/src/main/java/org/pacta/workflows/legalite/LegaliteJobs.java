package org.pacta.workflows.legalite;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.avenant.TextNews;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What an executory deliberation tells the convention. */
public final class LegaliteJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of("acknowledge-executory-act", in -> {
            var id = LegaliteId.of(in.subject());
            return List.of(new TextNews(id.text()).executory(id.organisation(), in.date("executoryOn")));
        });
    }
}
