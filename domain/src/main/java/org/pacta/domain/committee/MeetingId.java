package org.pacta.domain.committee;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One meeting of one committee of a convention. Text form {@code committee/<convention>/<uuid>}. */
public record MeetingId(ConventionId convention, UUID value) implements Identifier {

    public static MeetingId of(String id) {
        var parts = id.split("/");
        return new MeetingId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "committee/" + convention.value() + "/" + value;
    }
}
