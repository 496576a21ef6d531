package org.pacta.domain.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Identifier;

/**
 * One deadline of one convention. The id follows from the fact that set it, so that setting it twice is setting it once,
 * whoever replays. Text form {@code deadline/<convention>/<uuid>}.
 */
public record DeadlineId(ConventionId convention, UUID value) implements Identifier {

    /** The deadline of this code that this fact started. */
    public static DeadlineId of(DomainEvent cause, String code) {
        return of(cause.id().convention(), cause.correlation(), cause.getClass(), code);
    }

    /** The same, for whoever knows only which fact of which kind it was. */
    public static DeadlineId of(
            ConventionId convention, String correlation, Class<? extends DomainEvent> cause, String code) {
        var name = correlation + "|" + cause.getSimpleName() + "|" + code;
        return new DeadlineId(convention, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static DeadlineId of(String id) {
        var parts = id.split("/");
        return new DeadlineId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "deadline/" + convention.value() + "/" + value;
    }
}
