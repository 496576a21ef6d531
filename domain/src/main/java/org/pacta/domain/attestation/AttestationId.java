package org.pacta.domain.attestation;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/** One kind of paper that one party owes. Text form {@code attestation/<convention>/<party>/<kind>}. */
public record AttestationId(ConventionId convention, Organisation organisation, String kind) implements Identifier {

    public static AttestationId of(String id) {
        var parts = id.split("/");
        return new AttestationId(ConventionId.of(parts[1]), new Organisation(parts[2]), parts[3]);
    }

    public static AttestationId of(ConventionId convention, Paper paper) {
        return new AttestationId(convention, paper.owner(), paper.kind());
    }

    @Override
    public String toString() {
        return "attestation/" + convention.value() + "/" + organisation + "/" + kind;
    }
}
