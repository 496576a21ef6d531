package org.pacta.infra.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key that somebody gave to a request, so that repeating it does nothing more. */
record RequestKey(String actor, String value) {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST = 255;

    static boolean fits(String value) {
        return !value.isBlank() && value.length() <= LONGEST;
    }

    /** The same for each repeat, also after a crash between the act and the record of its result. */
    UUID identifier(int rank) {
        return UUID.nameUUIDFromBytes((rank + "\n" + actor + "\n" + value).getBytes(StandardCharsets.UTF_8));
    }
}
