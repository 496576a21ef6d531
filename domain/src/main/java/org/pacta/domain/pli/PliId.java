package org.pacta.domain.pli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One letter with legal effect. Text form {@code pli/<convention>/<uuid>}. */
public record PliId(ConventionId convention, UUID letter) implements Identifier {

    /** The letter that this step of something asks for: the same one, however often it is asked. */
    public static PliId of(Identifier cause, String step) {
        var name = cause + "|" + step;
        return new PliId(cause.convention(), UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static PliId of(String id) {
        var parts = id.split("/");
        return new PliId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    /** Under which the file of the letter is kept among the documents. */
    public UUID file() {
        return UUID.nameUUIDFromBytes(("letter|" + this).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "pli/" + convention.value() + "/" + letter;
    }
}
