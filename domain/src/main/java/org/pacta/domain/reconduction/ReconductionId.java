package org.pacta.domain.reconduction;

import java.time.LocalDate;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One period of a convention, by its last day. Text form {@code reconduction/<convention>/<last day>}. */
public record ReconductionId(ConventionId convention, LocalDate lastDay) implements Identifier {

    public static ReconductionId of(String id) {
        var parts = id.split("/");
        return new ReconductionId(ConventionId.of(parts[1]), LocalDate.parse(parts[2]));
    }

    @Override
    public String toString() {
        return "reconduction/" + convention.value() + "/" + lastDay;
    }
}
