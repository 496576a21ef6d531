package org.pacta.domain.cloture;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/** One thing that one party has to do when the convention ends. Text form {@code devoir/<convention>/<party>/<kind>}. */
public record EndDutyId(ConventionId convention, Organisation organisation, String kind) implements Identifier {

    public static EndDutyId of(String id) {
        var parts = id.split("/");
        return new EndDutyId(ConventionId.of(parts[1]), new Organisation(parts[2]), parts[3]);
    }

    @Override
    public String toString() {
        return "devoir/" + convention.value() + "/" + organisation + "/" + kind;
    }
}
