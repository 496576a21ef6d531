package org.pacta.domain.courriel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;

/**
 * One e-mail to one desk. The id follows from what it is about and to whom it goes, so that asking twice is asking once.
 * Text form {@code courriel/<convention>/<uuid>}.
 */
public record CourrielId(ConventionId convention, UUID value) implements Identifier {

    private static final String NO_OCCASION = "";

    /** The only e-mail about that cause to that desk. */
    public static CourrielId of(Identifier cause, Organisation to, String desk) {
        return of(cause, to, desk, NO_OCCASION);
    }

    /** {@code occasion}: which of several about the same cause, such as the offset of a reminder. */
    public static CourrielId of(Identifier cause, Organisation to, String desk, String occasion) {
        var name = String.join("|", cause.toString(), to.alias(), desk, occasion);
        return new CourrielId(cause.convention(), UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static CourrielId of(String id) {
        var parts = id.split("/");
        return new CourrielId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "courriel/" + convention.value() + "/" + value;
    }
}
