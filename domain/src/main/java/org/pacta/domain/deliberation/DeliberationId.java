package org.pacta.domain.deliberation;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;

/** One deliberation per party and per text put to the vote; the natural key makes a replayed job harmless. */
public record DeliberationId(TextId text, Organisation organisation) implements Identifier {

    public static DeliberationId of(String id) {
        var parts = id.split("/");
        return new DeliberationId(TextId.of(parts[1], parts[2]), new Organisation(parts[3]));
    }

    @Override
    public ConventionId convention() {
        return text.convention();
    }

    @Override
    public String toString() {
        return "deliberation/" + text + "/" + organisation;
    }
}
