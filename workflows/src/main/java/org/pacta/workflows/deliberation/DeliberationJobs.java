package org.pacta.workflows.deliberation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.avenant.TextNews;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What a finished deliberation tells the convention, and the control of legality that it opens. */
public final class DeliberationJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of(
                "acknowledge-adoption",
                in -> List.of(new TextNews(id(in).text()).adopted(id(in).organisation(), in.date("adoptedOn"))),
                "acknowledge-rejection",
                in -> List.of(new TextNews(id(in).text()).rejected(id(in).organisation(), in.date("rejectedOn"))),
                "open-legality-control",
                in -> List.of(new OpenLegalityControl(
                        new LegaliteId(id(in).text(), id(in).organisation()), in.date("decidedOn"), in.today())));
    }

    private static DeliberationId id(JobInput in) {
        return DeliberationId.of(in.subject());
    }
}
