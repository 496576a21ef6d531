package org.pacta.domain.effacement;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/**
 * What one organisation was asked about erasing one person, however often. It belongs to no convention: an organisation's own
 * papers are a file of their own. Text form {@code effacement/<organisation>/<person>}.
 */
public record ErasureId(Organisation organisation, ActorId person) implements Identifier {

    private static final int PARTS = 3;

    public static ErasureId of(String id) {
        var parts = id.split("/", PARTS);
        return new ErasureId(new Organisation(parts[1]), new ActorId(parts[2]));
    }

    /** Where all erasures of the organisation are recorded: never the file of a convention. */
    public static ConventionId fileOf(Organisation organisation) {
        var name = ("erasures of " + organisation).getBytes(StandardCharsets.UTF_8);
        return new ConventionId(UUID.nameUUIDFromBytes(name));
    }

    @Override
    public ConventionId convention() {
        return fileOf(organisation);
    }

    @Override
    public String toString() {
        return "effacement/" + organisation + "/" + person;
    }
}
