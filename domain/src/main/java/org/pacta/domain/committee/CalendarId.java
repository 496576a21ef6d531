package org.pacta.domain.committee;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** The calendar of one committee of a convention. Text form {@code calendar/<convention>/<kind>}. */
public record CalendarId(ConventionId convention, String kind) implements Identifier {

    public static CalendarId of(String id) {
        var parts = id.split("/");
        return new CalendarId(ConventionId.of(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return "calendar/" + convention.value() + "/" + kind;
    }
}
