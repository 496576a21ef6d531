package org.pacta.workflows.signature;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.workflows.avenant.TextNews;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What a finished signature tells the convention. */
public final class SignatureJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of(
                "acknowledge-signatures",
                in -> List.of(new TextNews(text(in)).signed(in.date("lastSignedOn"))),
                "acknowledge-signature-refusal",
                in -> List.of(new TextNews(text(in)).refused(in.organisation("organisation"), in.date("refusedOn"))));
    }

    private static TextId text(JobInput in) {
        return SignatureId.of(in.subject()).text();
    }
}
