package org.pacta.domain.task;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;

/**
 * One human step of one organisation. The id is derived from what the step is about, so that opening it twice is opening it
 * once, whoever replays. Text form {@code task/<convention>/<uuid>}.
 */
public record TaskId(ConventionId convention, UUID value) implements Identifier {

    /** The step {@code action} on {@code subject}, asked of {@code organisation} for the {@code round}-th time. */
    public static TaskId of(Identifier subject, String action, Organisation organisation, int round) {
        var name = subject + "|" + action + "|" + organisation + "|" + round;
        var digest = ByteBuffer.wrap(HexFormat.of()
                .parseHex(Sha256.ofBytes(name.getBytes(StandardCharsets.UTF_8)).hex()));
        var high = digest.getLong() & ~0xF000L | 0x8000L;
        var low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new TaskId(subject.convention(), new UUID(high, low));
    }

    public static TaskId of(String id) {
        var parts = id.split("/");
        return new TaskId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "task/" + convention.value() + "/" + value;
    }
}
