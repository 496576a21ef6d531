package org.pacta.domain.acces;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One person who comes for a party to the premises of the other. Text form {@code admission/<convention>/<uuid>}. */
public record AdmissionId(ConventionId convention, UUID person) implements Identifier {

    public static AdmissionId of(String id) {
        var parts = id.split("/");
        return new AdmissionId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "admission/" + convention.value() + "/" + person;
    }
}
