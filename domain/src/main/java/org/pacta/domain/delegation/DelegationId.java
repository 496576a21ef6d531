package org.pacta.domain.delegation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/**
 * One delegation of one organisation. It belongs to no convention: an organisation's own papers are a file of their own.
 * Text form {@code delegation/<organisation>/<uuid>}.
 */
public record DelegationId(Organisation organisation, UUID value) implements Identifier {

    public static DelegationId of(String id) {
        var parts = id.split("/");
        return new DelegationId(new Organisation(parts[1]), UUID.fromString(parts[2]));
    }

    /** Where all delegations of the organisation are recorded: never the file of a convention. */
    public static ConventionId fileOf(Organisation organisation) {
        var name = ("delegations of " + organisation).getBytes(StandardCharsets.UTF_8);
        return new ConventionId(UUID.nameUUIDFromBytes(name));
    }

    @Override
    public ConventionId convention() {
        return fileOf(organisation);
    }

    @Override
    public String toString() {
        return "delegation/" + organisation + "/" + value;
    }
}
