package org.pacta.domain.cnil;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.TextId;

/** The impact assessment and the filing with the CNIL for one signed version of a convention. */
public record FilingId(TextId text) implements Identifier {

    public static FilingId of(String id) {
        var parts = id.split("/");
        return new FilingId(TextId.of(parts[1], parts[2]));
    }

    @Override
    public ConventionId convention() {
        return text.convention();
    }

    @Override
    public String toString() {
        return "filing/" + text;
    }
}
