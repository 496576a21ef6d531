package org.pacta.workflows.cnil;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.cnil.CnilEvent.FiledWithCnil;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeDeployment;
import org.pacta.domain.deadline.DeadlineCommand.ReachDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What the decision to deploy tells the convention; and the timer of the CNIL's weeks, which only asks the deadline: the silence is noted once that is reached. */
public final class CnilJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of(
                "acknowledge-deployment",
                in -> List.of(new AcknowledgeDeployment(
                        id(in).convention(), id(in).text().version(), in.date("authorisedOn"))),
                "note-cnil-silence",
                in -> List.of(new ReachDeadline(answerDeadline(in), in.now().toInstant())));
    }

    /** The deadline that the filing of this round has set. */
    private static DeadlineId answerDeadline(JobInput in) {
        var filing = FiledWithCnil.correlation(id(in), in.number("round"));
        return DeadlineId.of(id(in).convention(), filing, FiledWithCnil.class, LegalDeadline.CNIL_ANSWER.code());
    }

    private static FilingId id(JobInput in) {
        return FilingId.of(in.subject());
    }
}
