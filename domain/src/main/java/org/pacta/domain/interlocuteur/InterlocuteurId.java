package org.pacta.domain.interlocuteur;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/** The contact of one party of one convention. Text form {@code interlocuteur/<convention>/<party>}. */
public record InterlocuteurId(ConventionId convention, Organisation organisation) implements Identifier {

    public static InterlocuteurId of(String id) {
        var parts = id.split("/");
        return new InterlocuteurId(ConventionId.of(parts[1]), new Organisation(parts[2]));
    }

    @Override
    public String toString() {
        return "interlocuteur/" + convention.value() + "/" + organisation;
    }
}
