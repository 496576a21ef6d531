package org.pacta.workflows.convention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.cnil.CnilCommand.CancelFiling;
import org.pacta.domain.cnil.CnilCommand.OpenFiling;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.convention.ConventionCommand.BringIntoForce;
import org.pacta.domain.deliberation.DeliberationCommand.CancelDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteCommand.CancelLegalityControl;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.signature.SignatureCommand.CancelSignature;
import org.pacta.domain.signature.SignatureCommand.OpenSignature;
import org.pacta.domain.signature.SignatureId;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** What the process of the convention starts, and calls off when the text goes back or is withdrawn. */
public final class ConventionJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of(
                "request-deliberation",
                in -> List.of(new RequestDeliberation(deliberation(in), in.sha256("text"), in.today())),
                "open-signature",
                in -> List.of(new OpenSignature(
                        new SignatureId(in.textId()),
                        in.sha256("text"),
                        in.organisations("signatories"),
                        in.date("legalDate"))),
                "open-filing",
                in -> List.of(new OpenFiling(
                        new FilingId(in.textId()),
                        in.organisation("controller"),
                        in.organisations("parties"),
                        in.date("legalDate"))),
                "bring-into-force",
                in -> List.of(new BringIntoForce(in.conventionId())),
                "cancel-deliberation",
                in -> afterSubmission(in, () -> new CancelDeliberation(deliberation(in), in.today())),
                "cancel-legality-control",
                in -> afterSubmission(
                        in,
                        () -> new CancelLegalityControl(
                                new LegaliteId(in.textId(), in.organisation("organisation")), in.today())),
                "cancel-signature",
                in -> afterSubmission(in, () -> new CancelSignature(new SignatureId(in.textId()), in.today())),
                "cancel-filing",
                in -> afterSubmission(in, () -> new CancelFiling(new FilingId(in.textId()), in.today())));
    }

    private static DeliberationId deliberation(JobInput in) {
        return new DeliberationId(in.textId(), in.organisation("organisation"));
    }

    /** Before the process knows a version there is nothing to call off. */
    private static List<Command> afterSubmission(JobInput in, java.util.function.Supplier<Command> cancellation) {
        return in.variables().get("version") == null ? List.of() : List.of(cancellation.get());
    }
}
