package org.pacta.infra.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list starts: after the row with these moments and this id. */
record Cursor(Instant first, Instant second, UUID id) {

    private static final String BETWEEN = "|";

    static @Nullable Cursor read(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\|", -1);
            if (parts.length != 3) throw new UnreadableCursor(text);
            return new Cursor(Instant.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new UnreadableCursor(text);
        }
    }

    String write() {
        var clear = first + BETWEEN + second + BETWEEN + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8));
    }

    OffsetDateTime firstAt() {
        return first.atOffset(ZoneOffset.UTC);
    }

    OffsetDateTime secondAt() {
        return second.atOffset(ZoneOffset.UTC);
    }
}
