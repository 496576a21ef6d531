package org.pacta.infra.eventstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pacta.domain.shared.DomainEvent;

/** Facts read from the record by who looks one up there, beside the engine that replays them. */
public final class StoredFacts {

    private static final ObjectMapper JSON = StoredJson.events();

    private StoredFacts() {}

    public static <F extends DomainEvent> F read(byte[] payload, Class<F> kind) {
        try {
            return JSON.readValue(payload, kind);
        } catch (IOException e) {
            throw new UncheckedIOException("A recorded " + kind.getSimpleName() + " cannot be read", e);
        }
    }
}
