package org.pacta.workflows.attestation;

import java.util.List;
import org.pacta.domain.attestation.AttestationCommand.ExpectAttestation;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.attestation.Paper;
import org.pacta.domain.attestation.Papers;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.shared.Command;

/** What follows from the entry into force: the papers that the text wants from the start are expected of who owes them. */
public final class PaperCalls {

    private PaperCalls() {}

    public static List<Command> after(ConventionEnteredIntoForce fact, Papers papers) {
        return papers.all().stream()
                .filter(Paper::fromStart)
                .<Command>map(
                        paper -> new ExpectAttestation(AttestationId.of(fact.id(), paper), paper, fact.legalDate()))
                .toList();
    }
}
